// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Photos between stalls and the centre, beside SYNC and after it: facts name a photo by the hash of its bytes,
// and whoever has the bytes can prove it. A stall sends what the centre lacks and fetches what its goods look
// like. Each message is one photo at most; losing or repeating any of them changes nothing but the time.
#pragma once

#include <deque>
#include <filesystem>
#include <set>

#include "core/book/book.h"
#include "core/store/fault.h"
#include "core/sync/messages.h"

namespace touat {

constexpr std::size_t mostPhotosAsked = 100;

/// Where photos of a book lie.
std::filesystem::path photosBeside(const std::filesystem::path& book);

/// The folder of photos could not be written, which says nothing of the book.
class PhotoFault : public Fault {
  public:
    explicit PhotoFault(const Fault& fault) : Fault(fault) {}
};

/// The photos of one device: a file each, called by the hash of what is in it.
class PhotoFolder {
  public:
    explicit PhotoFolder(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    bool has(const Hash& photo) const;
    /// The bytes, if they are what the name says. A file that is something else goes away: another device
    /// may still have the photo.
    std::optional<std::string> read(const Hash& photo) const;
    /// Whole or not at all. Throws PhotoFault: diskFull, notWritable.
    void keep(const Hash& photo, std::string_view bytes) const;

  private:
    std::filesystem::path fileOf(const Hash& photo) const { return m_folder / photo.hex(); }
    std::filesystem::path m_folder;
};

/// A device names photos that it has.
struct PhotosHeld {
    std::vector<Hash> photos;
    static void fields(auto& self, auto&& visit) { visit("photos", self.photos); }
};
/// Those of them that the centre lacks, in the same order.
struct PhotosMissing {
    std::vector<Hash> photos;
    static void fields(auto& self, auto&& visit) { visit("photos", self.photos); }
};
struct PhotoWanted {
    Hash photo;
    static void fields(auto& self, auto&& visit) { visit("photo", self.photo); }
};

// at the centre -------------------------------------------------------------------------------------------

/// What the device may not see counts as missing: whether it is there is not for it to know. Refused:
/// tooLarge (more than mostPhotosAsked).
Result<PhotosMissing> missingPhotos(Book& centre, const PhotoFolder& folder, Stall from, const PhotosHeld& held);
/// Whatever device has it may bring a photo; twice does nothing. Refused: photoUnusable (no photo of ours,
/// see core/photo.h), photoUnknown (no fact names it). Throws PhotoFault: diskFull, notWritable; of the book, Fault.
Result<Done> takePhoto(Book& centre, const PhotoFolder& folder, std::string_view bytes);
/// Its bytes, for a stall that named the photo itself or was told of a fact that does. Refused: photoUnknown.
Result<std::string> givePhoto(Book& centre, const PhotoFolder& folder, Stall to, const Hash& photo);

// at a stall ----------------------------------------------------------------------------------------------

enum class PhotoErrand { ask, send, fetch };

/// What to do next so that the photos of a stall are level; whoever carries the messages goes on as long as
/// there is one. Used by one thread after the other. Files are read and written in `next` and `took`, the
/// book is asked in `plan` alone.
class PhotoErrands {
  public:
    explicit PhotoErrands(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// Begins anew with what the book names; `wanted`: what somebody looks at, first of all.
    void plan(Book& book, const std::vector<Hash>& wanted);
    struct Message {
        PhotoErrand errand = PhotoErrand::ask;
        std::string body;
    };
    /// Empty: nothing is left to do of this plan.
    std::optional<Message> next();
    /// What came back of the last message. Returns whether a photo arrived.
    bool took(const Result<std::string>& answer);
    /// The line or the disk does not hold: the rest is for another time.
    bool brokeOff() const { return m_brokeOff; }

  private:
    bool takePhotoOf(const Hash& photo, const Result<std::string>& answer);

    PhotoFolder m_folder;
    std::vector<Hash> m_ask;  // whether the centre has them
    std::deque<Hash> m_send;
    std::deque<Hash> m_fetch; // first those that somebody looks at
    std::size_t m_first = 0;  // how many those are
    std::optional<PhotoErrand> m_errand; // whose answer is awaited
    std::set<std::string> m_level;   // the centre has them
    std::set<std::string> m_notNow;  // the centre refused
    int m_plans = 0;
    int m_feedEpoch = 0;
    bool m_brokeOff = false;
};

} // namespace touat
