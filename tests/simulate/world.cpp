// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "world.h"

#include <algorithm>

#include "core/acts/move_goods.h"
#include "core/acts/set_rules.h"
#include "core/sync/centre_side.h"
#include "core/sync/enrolment.h"
#include "core/sync/stall_side.h"

namespace touat::simulate {

namespace {
constexpr int quietRounds = 60; // of a second each (I10)
} // namespace

World::World(const Story& story, std::filesystem::path folder, Tallies& tallies)
    : m_story(story), m_folder(std::move(folder)), m_tallies(tallies), m_dice(story.seed), m_camera(~story.seed),
      m_programs(story.seed << 32 | 355) {
    for (int i = 0; i < static_cast<int>(Trouble::older); ++i) {
        const auto trouble = static_cast<Trouble>(i);
        if (m_dice.chance(45) && !m_story.only) m_drawn.insert(trouble);
    }
    if (m_story.only) m_drawn = {*m_story.only};
    if (m_story.only == Trouble::found) m_drawn.insert(Trouble::lostDevice);
    if (m_drawn.contains(Trouble::lost)) m_lost = m_dice.below(30) + 1;
    if (m_drawn.contains(Trouble::twice)) m_twice = m_dice.below(50) + 1;
    if (m_drawn.contains(Trouble::cut)) m_cut = m_dice.below(10) + 1;
}

void World::run() {
    found();
    const int steps = 60 + m_dice.below(160);
    for (int i = 0; i < steps; ++i) {
        step();
        if (i % 40 == 39) checkBooks();
    }
    checkTables();
    update(*m_centre); // stalls of before are level with it all the same
    settle();
    settlePhotos();
    checkAll();
    updateEverybody();
    checkAll();
    for (auto& stand : m_stands)
        m_tallies.entries += stand->machine.book().head().seq;
    m_tallies.entries += m_centre->book().head().seq;
}

void World::checkAll() {
    checkBooks();
    checkTables();
}

void World::found() {
    m_centre = std::make_unique<Machine>(m_folder / "centre.book", Stream{Stall::centre(), 1},
                                         m_story.seed);
    drawPrograms();
    {
        const given::ProgramOfBefore its(m_centre->unknown);
        startBook(m_centre->file(), Stall::centre(), {"المركز", "Centre"}, m_centre->surroundings());
    }
    m_centre->open();
    const auto boss = Person::commandLine();
    ShopRules rules;
    rules.returnDays = 0; // stories are short: what is sold can be paid out on the same day
    (void)*setRules(m_centre->book(), boss, std::nullopt, m_centre->book().today(), rules);
    for (const auto* name : {"Fatma", "Aicha"}) {
        NewArtisan artisan;
        artisan.name = {name, name};
        artisan.pin = "4826";
        m_artisans.push_back(*registerArtisan(m_centre->book(), boss, artisan));
    }
    const int many = m_dice.chance(4) ? 6 + m_dice.below(25) : 2 + m_dice.below(4);
    for (int i = 1; i <= many; ++i) {
        const auto at = Stall::number(i);
        (void)*setPlace(m_centre->book(), boss, at, {PlaceKind::stall, {at.text(), at.text()}, {}});
        auto terms = given::fifteenPercent();
        terms.holdDays = 0;
        const auto contract =
            *given::signPaper(m_centre->book(), boss, m_dice.one(m_artisans), at, terms);
        enrolStand(at, contract);
    }
    m_centre->acknowledged = m_centre->book().head();
    for (std::size_t i = 0; i < m_stands.size(); ++i) {
        roundOf(i);
        m_stands[i]->machine.work([&] { keepTheDay(*m_stands[i]); });
        m_stands[i]->machine.work([&] { bringSomething(*m_stands[i]); });
    }
}

Stand& World::enrolStand(Stall at, std::optional<ContractId> contract) {
    m_centre->leaveAlone();
    given::CountingRandom random(m_dice.next());
    auto keys = makeKeys(random);
    EnrolRequest request;
    request.code = *makeEnrolCode(m_centre->book(), Person::commandLine(), at);
    request.publicKey = keys.publicKey();
    const auto admitted = enrol(m_centre->book(), request);
    if (!admitted) throw Violation("enrolment", "a good code was refused");
    m_centre->acknowledged = m_centre->book().head();
    keys.peppers.clear();
    for (const auto& pepper : admitted->peppers)
        keys.peppers.push_back({pepper.id, pepper.secret.bytes});
    const auto name = at.text() + '-' + std::to_string(admitted->epoch) + ".book";
    m_stands.push_back(std::make_unique<Stand>(m_folder / name, Stream{at, admitted->epoch},
                                               m_dice.next(), contract.value_or(ContractId{})));
    auto& stand = *m_stands.back();
    drawProgramOf(stand.machine);
    {
        const given::ProgramOfBefore its(stand.machine.unknown);
        startEnrolledBook(stand.machine.file(), *admitted, std::move(keys), stand.machine.surroundings());
    }
    stand.machine.open();
    stand.machine.acknowledged = stand.machine.book().head();
    return stand;
}

std::vector<std::size_t> World::those(bool Stand::*what) const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_stands.size(); ++i)
        if ((*m_stands[i]).*what) found.push_back(i);
    return found;
}

void World::step() {
    const auto ms = m_dice.below(30'000) + 1;
    for (auto& stand : m_stands)
        stand->machine.clock.pass(ms);
    m_centre->clock.pass(ms);
    auto works = those(&Stand::works);
    auto calls = those(&Stand::calls);
    switch (m_dice.below(10)) {
    case 0:
    case 1:
    case 2:
        if (!works.empty()) actAt(*m_stands[m_dice.one(works)]);
        break;
    case 3:
        actAtCentre();
        break;
    case 4:
    case 5:
        if (!calls.empty()) call(m_dice.one(calls));
        break;
    default:
        deliver();
        deliver();
    }
    carrySomePhotos();
    makeTrouble();
    updateSomebody();
}

void World::settle() {
    m_quiet = true;
    m_onTheLine.clear();
    for (int round = 0; round < quietRounds; ++round) {
        m_centre->clock.pass(1000);
        bool level = true;
        for (std::size_t i = 0; i < m_stands.size(); ++i) {
            m_stands[i]->machine.clock.pass(1000);
            if (m_stands[i]->calls) roundOf(i);
        }
        m_centre->work([&] { projectAll(m_centre->book()); });
        for (auto& stand : m_stands)
            level = level && isLevel(*stand);
        if (level) {
            count("I10");
            return;
        }
    }
    for (auto& stand : m_stands)
        if (!isLevel(*stand)) throw Violation("I10", whyNotLevel(*stand));
}

bool World::isLevel(Stand& stand) {
    return whyNotLevel(stand).empty();
}

std::string World::whyNotLevel(Stand& stand) {
    auto& machine = stand.machine;
    const auto name = machine.file().filename().string();
    if (!stand.calls) return "";
    const auto claim = SyncStateTable(machine.db()).read().claim;
    const bool replaced = claim == replacedClaim; // it still hands over what it has
    if (!claim.empty() && !replaced) return stand.honest ? name + " is locked without a cause" : "";
    if (replaced && !stand.honest) return "";
    if (replaced && !m_happened.contains(Trouble::lostDevice)) return name + " was replaced by nobody";
    const auto head = machine.book().head();
    const auto there = JournalTable(m_centre->db()).head(machine.stream());
    if (there.seq != head.seq || there.hash != head.hash)
        return name + " is at " + std::to_string(head.seq) + ", the centre has " +
               std::to_string(there.seq);
    const auto state = SyncStateTable(machine.db()).read();
    if (state.cursor.seq != head.seq)
        return name + " stands at " + std::to_string(state.cursor.seq) + " of " +
               std::to_string(head.seq);
    const FeedPosition feed{m_centre->book().identity().feedEpoch,
                            FeedTable(m_centre->db()).last()};
    if (state.feed != feed && !replaced)
        return name + " has read the feed up to " + std::to_string(state.feed.seq) + " of " +
               std::to_string(feed.seq);
    const auto projected = ProjectionTable(m_centre->db()).read(machine.stream());
    // A device that locked itself keeps what a restored centre has forgotten: who waits for that waits
    // until somebody gives the stall another device.
    const bool waits = m_happened.contains(Trouble::restore) &&
                       std::any_of(m_stands.begin(), m_stands.end(),
                                   [](const auto& each) { return each->machine.isLocked(); });
    if (projected != head.seq && !waits)
        return name + " is in the tables up to " + std::to_string(projected) + " of " +
               std::to_string(head.seq);
    return "";
}

Hash World::digest() {
    Hasher hasher("TOUAT-SIMULATE");
    const auto add = [&](Machine& machine) {
        JournalTable journal(machine.db());
        journal.eachByArrival([&](const EntryId&, std::string_view text) { hasher.add(text); });
    };
    add(*m_centre);
    for (auto& stand : m_stands)
        add(stand->machine);
    return hasher.finish();
}

} // namespace touat::simulate
