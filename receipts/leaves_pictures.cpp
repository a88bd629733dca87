// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What on a leaf is seen rather than read: drawings, squares to tick, photos.
#include "receipts/leaves.h"

#include <algorithm>

namespace touat::receipts {

void Leaves::drawing(const Drawing& drawing) {
    need(drawing.height + mm(2));
    m_y += mm(2);
    receipts::put(m_sheets.back(), drawing, right() - drawing.width, m_y);
    m_y += drawing.height;
}

void Leaves::tick(const Name& what) {
    const auto square = drawnTick();
    receipts::put(m_sheets.back(), square, right() - square.width, m_y - square.height * 4 / 5);
    const Um edge = right() - square.width - mm(2);
    atRight(what.arabic + "  ", sizeOf(Step::small, true), Weight::regular, true, edge);
    const Um beside = shape(m_fonts, Weight::regular, what.arabic + "   ", Reading::rightToLeft)
                          .width(sizeOf(Step::small, true));
    atRight(what.latin, sizeOf(Step::small, false), Weight::regular, false, edge - beside);
}

void Leaves::place(Picture picture, Um left, Um width, Um height) {
    if (picture.width == 0) return;
    m_sheets.back().pictures.push_back({left, m_y, width, height, std::move(picture)});
}

void Leaves::picture(Picture picture, Um height) {
    if (picture.width == 0) return;
    need(height + mm(2));
    place(std::move(picture), m_margin, inside(), height);
    m_y += height + mm(2);
}

void Leaves::pictures(const std::vector<LeafPicture>& row) {
    constexpr Um between = mm(6);
    const Um width = (inside() - between) / 2;
    const Um height = width * 2 / 3;
    const auto size = sizeOf(Step::normal, true);
    constexpr Um figureSize = 9000;
    constexpr Um words = mm(30);
    need(height + words);
    const auto top = m_y;
    Um left = right() - width;
    Um end = top;
    for (const auto& each : row) {
        m_y = top;
        if (each.picture.width > 0) {
            place(each.picture, left, width, height);
            m_y += height;
        }
        m_y += figureSize * 11 / 10;
        figure(each.figure, figureSize, Weight::bold, left + width);
        if (!each.code.empty()) {
            const auto codeSize = sizeOf(Step::small, false);
            put(each.code, codeSize, Weight::regular, false, left, 0);
        }
        for (const bool arabic : {true, false}) {
            const auto line = arabic ? size : sizeOf(Step::small, false);
            for (const auto& text : wrap(m_fonts, Weight::regular,
                                         arabic ? each.name.arabic : each.name.latin, line, width)) {
                m_y += line * 3 / 2;
                atRight(text, line, Weight::regular, arabic, left + width);
            }
        }
        end = std::max(end, m_y);
        left -= width + between;
    }
    m_y = end + mm(6);
}

} // namespace touat::receipts
