// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/reach_view.h"

namespace touat {

bool ReachView::holds(ItemId item) {
    if (m_stall.isCentre() || item.entry().stream.stall == m_stall) return true;
    if (Query(m_db,
              "SELECT 1 FROM transfer_line AS l JOIN transfer AS t ON t.id = l.transfer "
              "WHERE l.item = ?1 AND t.to_place = ?2 AND t.from_place <> ?2 AND l.accepted > 0",
              item, m_stall)
            .next())
        return true;
    // What the stall found or counted in its hands, and a manager agreed that it was carried there.
    if (Query(m_db,
              "SELECT 1 FROM goods_move AS m JOIN ruling AS r "
              "ON r.kind = 'piece_claimed' AND r.about = m.entry + m.line "
              "WHERE m.item = ?1 AND m.place = ?2 AND r.ruling = 'carried' AND r.in_force = 1",
              item, m_stall)
            .next())
        return true;
    // Or the manager's ruling put it there.
    Query row(m_db, "SELECT entry FROM goods_move WHERE item = ?1 AND place = ?2", item, m_stall);
    while (row.next())
        if (id_bits::entry(row.integer()).stream.stall.isCentre()) return true;
    return false;
}

bool ReachView::holds(ArtisanId artisan) {
    if (m_stall.isCentre() || artisan.entry().stream.stall == m_stall) return true;
    if (Query(m_db, "SELECT 1 FROM contract WHERE artisan = ?1 AND stall = ?2", artisan, m_stall).next())
        return true;
    return Query(m_db,
                 "SELECT 1 FROM item AS i JOIN transfer_line AS l ON l.item = i.id "
                 "JOIN transfer AS t ON t.id = l.transfer "
                 "WHERE i.artisan = ?1 AND t.to_place = ?2 AND t.from_place <> ?2 AND l.accepted > 0",
                 artisan, m_stall)
        .next();
}

} // namespace touat
