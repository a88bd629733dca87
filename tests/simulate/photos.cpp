// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Photos of things: they go to the centre beside what is written, over the same line. What a stall was told that the
// centre has is there; and in the end the centre has whatever a fact names and an honest device can bring.
#include <filesystem>

#include "core/book/photo_table.h"
#include "core/store/fault.h"
#include "photo_given.h"
#include "world.h"

namespace touat::simulate {

std::filesystem::path photosOf(const Machine& machine) {
    auto folder = machine.file();
    folder += ".photos";
    return folder;
}

void World::photograph(Stand& stand, ItemCard& card) {
    if (!m_camera.chance(50)) return;
    const auto bytes = given::photo(++m_photos);
    stand.photos.keep(given::nameOf(bytes), bytes);
    card.photo = given::nameOf(bytes).hex();
}

bool World::goesWrong(Trouble trouble, int percent) {
    if (m_quiet || !m_camera.chance(percent)) return false;
    happened(trouble);
    return true;
}

/// A few messages of one device; those that the line swallows are for another time.
void World::carryPhotos(Stand& stand, int most) {
    if (stand.machine.work([&] { stand.errands.plan(stand.machine.book(), {}); }) != End::well) return;
    for (; most > 0; --most) {
        const auto message = stand.errands.next();
        if (!message) return;
        (void)stand.errands.took(answerAbout(stand, *message));
    }
}

Result<std::string> World::answerAbout(Stand& stand, const PhotoErrands::Message& message) {
    const auto silence = refuse(Reason::centreUnreachable);
    if (goesWrong(Trouble::lost, m_lost)) return silence;
    if (goesWrong(Trouble::cut, m_cut)) {
        auto half = message;
        half.body.resize(static_cast<std::size_t>(m_camera.below(static_cast<int>(message.body.size()))));
        if (atCentre(stand, half)) throw Violation("photos", "a message that was cut was taken");
        return silence;
    }
    if (goesWrong(Trouble::twice, m_twice)) (void)atCentre(stand, message).operator bool();
    auto answer = atCentre(stand, message);
    if (goesWrong(Trouble::lost, m_lost)) return silence;
    if (answer && message.errand == PhotoErrand::send) m_photosTold.push_back(given::nameOf(message.body));
    return answer;
}

Result<std::string> World::atCentre(Stand& stand, const PhotoErrands::Message& message) {
    std::optional<Result<std::string>> answer;
    const PhotoFolder folder(photosOf(*m_centre));
    const auto end = m_centre->work([&] {
        auto& book = m_centre->book();
        if (message.errand == PhotoErrand::send) {
            const auto taken = takePhoto(book, folder, message.body);
            answer.emplace(taken ? Result<std::string>(std::string{}) : taken.refusal());
        } else if (message.errand == PhotoErrand::ask) {
            const auto held = json::Parser().as<PhotosHeld>(message.body);
            if (!held) return;
            const auto missing = missingPhotos(book, folder, stand.stall(), *held);
            answer.emplace(missing ? Result<std::string>(textOf(*missing)) : missing.refusal());
        } else if (const auto wanted = json::Parser().as<PhotoWanted>(message.body)) {
            answer.emplace(givePhoto(book, folder, stand.stall(), wanted->photo));
        }
    });
    if (end != End::well || !answer) return refuse(Reason::centreUnreachable);
    return std::move(*answer);
}

/// A person at one till or another; with a chance of its own, so that stories go on as they were without it.
void World::carrySomePhotos() {
    if (!m_camera.chance(30)) return;
    const auto calls = those(&Stand::calls);
    if (!calls.empty()) carryPhotos(*m_stands[m_camera.one(calls)], 1 + m_camera.below(4));
}

void World::settlePhotos() {
    constexpr int plans = 41; // what was refused is tried again after twenty
    for (int round = 0; round < plans; ++round)
        for (auto& stand : m_stands)
            if (stand->calls) carryPhotos(*stand, 1000);
    const PhotoFolder there(photosOf(*m_centre));
    for (auto& stand : m_stands) {
        if (!stand->calls || !stand->honest || stand->machine.isLocked()) continue;
        for (const auto& photo : PhotoTable(m_centre->db()).newestFirst()) {
            if (stand->photos.has(photo) && !there.read(photo))
                throw Violation("photos", "the centre has not " + photo.hex() + " of " + stand->stall().text());
            count("photos level");
        }
    }
}

void World::checkPhotos() {
    const PhotoFolder there(photosOf(*m_centre));
    for (const auto& photo : m_photosTold) {
        if (!there.read(photo)) throw Violation("photos", "the centre lost " + photo.hex() + ", which it had taken");
        count("photos");
    }
}

void World::losePhotosOfCentre() {
    std::filesystem::remove_all(photosOf(*m_centre));
    m_photosTold.clear();
}

} // namespace touat::simulate
