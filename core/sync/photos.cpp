// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/photos.h"

#include <algorithm>
#include <fstream>

#include "core/book/photo_table.h"
#include "core/photo.h"
#include "core/store/whole_file.h"

namespace touat {

std::filesystem::path photosBeside(const std::filesystem::path& book) {
    return book.parent_path() / "photos";
}

bool PhotoFolder::has(const Hash& photo) const {
    std::error_code failed;
    return std::filesystem::is_regular_file(fileOf(photo), failed);
}

std::optional<std::string> PhotoFolder::read(const Hash& photo) const {
    std::ifstream stream(fileOf(photo), std::ios::binary);
    if (!stream) return std::nullopt;
    std::string bytes(mostPhotoBytes + 1, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    stream.close();
    if (bytes.size() > mostPhotoBytes) return std::nullopt; // kept when photos might be larger: it stays
    if (hashOfFile(bytes) == photo) return bytes;
    std::error_code ignored;
    std::filesystem::remove(fileOf(photo), ignored);
    return std::nullopt;
}

void PhotoFolder::keep(const Hash& photo, std::string_view bytes) const {
    std::error_code ignored; // whatever is wrong shows itself in the writing
    std::filesystem::create_directories(m_folder, ignored);
    try {
        writeWhole(fileOf(photo), bytes);
    } catch (const Fault& fault) {
        throw PhotoFault(fault);
    }
}

// at the centre -------------------------------------------------------------------------------------------

namespace {

bool maySee(Book& centre, Stall stall, const Hash& photo) {
    const auto entries = PhotoTable(centre.db()).entriesOf(photo);
    return std::any_of(entries.begin(), entries.end(), [&](const EntryId& entry) {
        if (entry.stream.stall == stall) return true;
        return FeedTable(centre.db()).tells(stall, JournalTable(centre.db()).arrivalOf(entry));
    });
}

} // namespace

Result<PhotosMissing> missingPhotos(Book& centre, const PhotoFolder& folder, Stall from, const PhotosHeld& held) {
    if (held.photos.size() > mostPhotosAsked) return refuse(Reason::tooLarge);
    PhotosMissing missing;
    for (const auto& photo : held.photos)
        if (!folder.has(photo) || !maySee(centre, from, photo)) missing.photos.push_back(photo);
    return missing;
}

Result<Done> takePhoto(Book& centre, const PhotoFolder& folder, std::string_view bytes) {
    if (!isPhoto(bytes)) return refuse(Reason::photoUnusable);
    const auto photo = hashOfFile(bytes);
    if (!PhotoTable(centre.db()).isNamed(photo)) return refuse(Reason::photoUnknown, photo.hex());
    if (!folder.has(photo)) folder.keep(photo, bytes);
    return Done{};
}

Result<std::string> givePhoto(Book& centre, const PhotoFolder& folder, Stall to, const Hash& photo) {
    auto bytes = maySee(centre, to, photo) ? folder.read(photo) : std::nullopt;
    if (!bytes) return refuse(Reason::photoUnknown, photo.hex());
    return std::move(*bytes);
}

// at a stall ----------------------------------------------------------------------------------------------

void PhotoErrands::plan(Book& book, const std::vector<Hash>& wanted) {
    constexpr int plansUntilTriedAgain = 20; // ten minutes
    m_ask.clear();
    m_send.clear();
    m_fetch.clear();
    m_errand.reset();
    m_brokeOff = false;
    // Another centre, or this one set back to a copy: what it has is to be asked anew.
    const auto feed = SyncStateTable(book.db()).read().feed.epoch;
    if (std::exchange(m_feedEpoch, feed) != feed) m_level.clear();
    if (++m_plans % plansUntilTriedAgain == 0) m_notNow.clear();

    PhotoTable photos(book.db());
    const auto fetch = [&](const Hash& photo) {
        if (!m_notNow.contains(photo.hex()) && !m_folder.has(photo) &&
            std::find(m_fetch.begin(), m_fetch.end(), photo) == m_fetch.end())
            m_fetch.push_back(photo);
    };
    for (const auto& photo : wanted)
        if (photos.isNamed(photo)) fetch(photo);
    m_first = m_fetch.size();
    for (const auto& photo : photos.ofGoodsAt(book.stall())) fetch(photo);
    for (const auto& photo : photos.newestFirst()) {
        const auto name = photo.hex();
        if (m_level.contains(name) || m_notNow.contains(name) || !m_folder.has(photo)) continue;
        m_ask.push_back(photo);
        if (m_ask.size() == mostPhotosAsked) break;
    }
}

std::optional<PhotoErrands::Message> PhotoErrands::next() {
    m_errand.reset();
    if (m_brokeOff) return std::nullopt;
    const auto begin = [&](PhotoErrand errand, std::string body) {
        m_errand = errand;
        return Message{errand, std::move(body)};
    };
    if (m_first > 0) return begin(PhotoErrand::fetch, textOf(PhotoWanted{m_fetch.front()}));
    if (!m_ask.empty()) return begin(PhotoErrand::ask, textOf(PhotosHeld{m_ask}));
    while (!m_send.empty()) {
        auto bytes = m_folder.read(m_send.front());
        if (bytes && isPhoto(*bytes)) return begin(PhotoErrand::send, std::move(*bytes));
        m_notNow.insert(m_send.front().hex()); // it went away, or was kept by another program
        m_send.pop_front();
    }
    if (!m_fetch.empty()) return begin(PhotoErrand::fetch, textOf(PhotoWanted{m_fetch.front()}));
    return std::nullopt;
}

bool PhotoErrands::takePhotoOf(const Hash& photo, const Result<std::string>& answer) {
    const bool good = answer && hashOfFile(*answer) == photo && isPhoto(*answer);
    if (!good) {
        m_notNow.insert(photo.hex());
        return false;
    }
    try {
        m_folder.keep(photo, *answer);
        return true;
    } catch (const Fault&) { // a full disk: the till has other worries, and the photo is still at the centre
        m_brokeOff = true;
        return false;
    }
}

bool PhotoErrands::took(const Result<std::string>& answer) {
    must(m_errand.has_value(), "an answer is the answer to something");
    const auto errand = *m_errand;
    m_errand.reset();
    if (!answer && (answer.refusal().reason == Reason::centreUnreachable ||
                    answer.refusal().reason == Reason::centreNotTrusted)) {
        m_brokeOff = true;
        return false;
    }
    if (errand == PhotoErrand::fetch) {
        const auto photo = m_fetch.front();
        m_fetch.pop_front();
        if (m_first > 0) --m_first;
        return takePhotoOf(photo, answer);
    }
    if (errand == PhotoErrand::send) {
        (answer ? m_level : m_notNow).insert(m_send.front().hex());
        m_send.pop_front();
        return false;
    }
    const auto asked = std::exchange(m_ask, {});
    const auto missing = answer ? json::Parser().as<PhotosMissing>(*answer) : std::nullopt;
    if (!missing) {
        m_brokeOff = true;
        return false;
    }
    for (const auto& photo : asked)
        if (std::find(missing->photos.begin(), missing->photos.end(), photo) == missing->photos.end())
            m_level.insert(photo.hex());
        else
            m_send.push_back(photo);
    return false;
}

} // namespace touat
