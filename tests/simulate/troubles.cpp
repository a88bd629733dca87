// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that goes wrong beside the line.
#include "core/acts/revoke_device.h"
#include "core/sync/back_up.h"
#include "core/sync/device_keys.h"
#include "world.h"

namespace touat::simulate {

void World::happened(Trouble trouble) {
    m_happened.insert(trouble);
    ++m_tallies.troubles[std::string(wordOf(trouble))];
}

bool World::mayHappen(Trouble trouble, int perThousand) {
    return m_dice.below(1000) < perThousand && m_drawn.contains(trouble);
}

void World::makeTrouble() {
    auto& some = m_dice.one(m_stands)->machine;
    troubleAt(m_dice.chance(30) ? *m_centre : some);
    if (mayHappen(Trouble::clone, 8)) cloneOne();
    if (mayHappen(Trouble::rollback, 40)) setOneBack();
    if (mayHappen(Trouble::lostDevice, 8)) loseOne();
    if (mayHappen(Trouble::found, 40))
        for (auto& stand : m_stands)
            if (!stand->calls) {
                stand->calls = true;
                happened(Trouble::found);
                break;
            }
    if (mayHappen(Trouble::restore, 30)) restoreCentre();
}

void World::troubleAt(Machine& machine) {
    if (mayHappen(Trouble::plug, 40)) {
        happened(Trouble::plug);
        machine.pullThePlug();
        machine.open();
    }
    if (mayHappen(Trouble::commit, 60)) {
        happened(Trouble::commit);
        machine.cutBeforeCommit(1 + m_dice.below(4));
    }
    if (mayHappen(Trouble::diskFull, 40)) {
        happened(Trouble::diskFull);
        machine.fillTheDisk();
    }
    if (mayHappen(Trouble::clockSet, 30)) {
        happened(Trouble::clockSet);
        constexpr std::int64_t day = 86'400'000;
        const auto days = m_dice.below(9) - 4;
        machine.clock.setWall(Moment::utcMs(machine.clock.now().utcMs() + days * day));
    }
}

void World::cloneOne() {
    auto& one = *m_dice.one(m_stands);
    if (!one.works) return;
    const auto file =
        m_folder / (one.stall().text() + "-twin" + std::to_string(++m_files) + ".book");
    one.machine.copyFiles(file);
    m_stands.push_back(
        std::make_unique<Stand>(file, one.machine.stream(), m_dice.next(), one.contract));
    auto& twin = *m_stands.back();
    twin.machine.clock.setWall(one.machine.clock.now());
    twin.machine.unknown = one.machine.unknown;
    twin.machine.open();
    twin.machine.acknowledged = twin.machine.book().head();
    twin.honest = one.honest = false;
    twin.calls = one.calls;
    happened(Trouble::clone);
}

void World::setOneBack() {
    const auto at = static_cast<std::size_t>(m_dice.below(static_cast<int>(m_stands.size())));
    auto& stand = *m_stands[at];
    const auto kept = m_copies.find(at);
    if (kept == m_copies.end()) {
        const auto file = m_folder / ("old" + std::to_string(++m_files) + ".book");
        stand.machine.copyFiles(file);
        m_copies[at] = file;
        return;
    }
    stand.machine.putBack(kept->second);
    stand.machine.open();
    stand.machine.acknowledged = stand.machine.book().head();
    stand.honest = false;
    m_copies.erase(at);
    happened(Trouble::rollback);
}

void World::loseOne() {
    auto& lost = *m_dice.one(m_stands);
    if (!lost.works || m_stands.size() > 40) return;
    for (auto& stand : m_stands) // its twins with it
        if (stand->stall() == lost.stall()) stand->works = stand->calls = false;
    happened(Trouble::lostDevice);
    // Some are shut out first, as what was stolen is; another follows either way.
    if (m_stands.size() % 2 == 0)
        m_centre->work([&] {
            (void)revokeDevice(m_centre->book(), Person::commandLine(), lost.machine.stream(), RevokedFor::stolen);
        });
    enrolStand(lost.stall(), lost.contract);
}

void World::restoreCentre() {
    if (!m_centreCopy) {
        m_centreCopy = m_folder / ("centre-copy" + std::to_string(++m_files) + ".book");
        m_centre->copyFiles(*m_centreCopy);
        return;
    }
    const int remembered = m_centre->stream().epoch;
    m_centre->putBack(*m_centreCopy);
    losePhotosOfCentre();
    {
        const given::ProgramOfBefore its(m_centre->unknown);
        Book::goOnFromCopy(m_centre->file(), m_centre->surroundings(), remembered);
    }
    m_centre->open();
    m_centre->acknowledged = m_centre->book().head();
    m_centreCopy.reset();
    m_told.clear();
    std::erase_if(m_onTheLine, [](const Message& message) { return !message.toCentre; });
    happened(Trouble::restore);
}

} // namespace touat::simulate
