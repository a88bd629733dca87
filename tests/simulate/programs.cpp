// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Not everybody is updated on the same day: some devices, or the centre, begin the story with the program of before,
// which does not know some kinds of facts, and get the new one in its course (R6). The rule is that the centre comes
// first; some stories break it.
#include "core/book/fact.h"
#include "world.h"

namespace touat::simulate {

namespace {

// What people do in a story and a program could do without. What is recorded by itself, and without which nobody could
// begin, has always been there.
const std::vector<std::string> newerTypes{
    std::string(PriceChanged::type),  std::string(PieceRegistered::type), std::string(TransferSent::type),
    std::string(TransferReceived::type), std::string(TransferSettled::type), std::string(CornerSet::type),
    std::string(GoodsPlaced::type),   std::string(StockCounted::type),    std::string(SaleMade::type),
    std::string(RefundMade::type),    std::string(ArtisanPaid::type),     std::string(CashPutIn::type),
    std::string(DayClosed::type)};

} // namespace

/// With a chance of its own, so that stories in which all are of one age go on as they were.
void World::drawPrograms() {
    const bool drawn = m_story.only ? *m_story.only == Trouble::older : m_programs.chance(45);
    if (!drawn) return;
    m_drawn.insert(Trouble::older);
    m_newer.insert(m_programs.one(newerTypes));
    for (const auto& type : newerTypes)
        if (m_programs.chance(15)) m_newer.insert(type);
    m_centreFirst = m_programs.chance(60);
    if (m_programs.chance(50)) giveOldProgram(*m_centre);
}

void World::giveOldProgram(Machine& machine) {
    machine.unknown = m_newer;
    happened(Trouble::older);
}

/// A device that comes into the shop: none has a program that the shop has not, and whoever takes the place of another
/// gets the newest.
void World::drawProgramOf(Machine& machine) {
    if (!m_drawn.contains(Trouble::older)) return;
    const bool nobodyHasTheNew = m_centreFirst && m_centre->isOld();
    const bool isFirst = machine.stream().epoch == 1;
    if (nobodyHasTheNew || (isFirst && m_programs.chance(50))) giveOldProgram(machine);
}

void World::update(Machine& machine) {
    if (!machine.isOld()) return;
    machine.update();
    ++m_tallies.troubles["updated"];
}

void World::updateSomebody() {
    if (!m_drawn.contains(Trouble::older) || !m_programs.chance(4)) return;
    if (m_programs.chance(30) || (m_centreFirst && m_centre->isOld())) return update(*m_centre);
    update(m_programs.one(m_stands)->machine);
}

void World::updateEverybody() {
    update(*m_centre);
    for (auto& stand : m_stands) update(stand->machine);
}

} // namespace touat::simulate
