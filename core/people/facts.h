// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens to devices and to the people who work on them.
#pragma once

#include "core/hash.h"
#include "core/id.h"
#include "core/moment.h"
#include "core/name.h"
#include "core/people/exercise.h"
#include "core/people/role.h"

namespace touat {

enum class Language { arabic, french, english };
template <>
struct EnumWords<Language> {
    static constexpr auto words = std::to_array<std::string_view>({"ar", "fr", "en"});
};

/// A device was given a stall, an epoch and the right to write that stream. The first entry of
/// every stream; the centre records it too, for each device that it admits.
struct DeviceEnrolled {
    static constexpr auto type = "device_enrolled";
    Stall stall;
    int epoch = 1;
    Hash publicKey; // Ed25519
    Name stallName;
    static void fields(auto& self, auto&& visit) {
        visit("stall", self.stall);
        visit("epoch", self.epoch);
        visit("public_key", self.publicKey);
        visit("stall_name", self.stallName);
    }
};

/// What the first entry of a stream names as its predecessor: it binds the stream to its key.
Hash enrolmentHash(const Stream& stream, const Hash& publicKey);

/// The centre met two histories of one device: a copy, or a disk that was rolled back. A person has
/// to decide; nothing that was acknowledged is touched.
struct DeviceForked {
    static constexpr auto type = "device_forked";
    Stall stall;
    int epoch = 1;
    std::int64_t seq = 1; // how far the other history claims to go
    std::string what;
    static void fields(auto& self, auto&& visit) {
        visit("stall", self.stall);
        visit("epoch", self.epoch);
        visit("seq", self.seq);
        visit("what", self.what);
    }
};

/// Why a device is shut out. Stored by its word.
enum class RevokedFor { stolen, lost, broken, misused };
template <>
struct EnumWords<RevokedFor> {
    static constexpr auto words =
        std::to_array<std::string_view>({"stolen", "lost", "broken", "misused"});
};

/// The centre trusts the keys of a device no longer: it is told nothing, may do nothing, and what it never
/// sent is a tail (TailFound). The way back is a code for the stall's next device.
struct DeviceRevoked {
    static constexpr auto type = "device_revoked";
    Stall stall;
    int epoch = 1;
    RevokedFor reason = RevokedFor::stolen;
    static void fields(auto& self, auto&& visit) {
        visit("stall", self.stall);
        visit("epoch", self.epoch);
        visit("reason", self.reason);
    }
};

/// Entries of a device have waited for a day for an entry of another that has not come (R5). They are stored
/// and in no table; a person decides whether they wait on.
struct StreamBlocked {
    static constexpr auto type = "stream_blocked";
    Stall stall;
    int epoch = 1;
    std::int64_t seq = 1; // the first that waits
    Moment since;
    Stall awaitedStall;
    int awaitedEpoch = 1;
    std::int64_t awaitedSeq = 0; // 0: not one entry, but whatever that stall says of it
    static void fields(auto& self, auto&& visit) {
        visit("stall", self.stall);
        visit("epoch", self.epoch);
        visit("seq", self.seq);
        visit("since", self.since);
        visit("awaited_stall", self.awaitedStall);
        visit("awaited_epoch", self.awaitedEpoch);
        visit("awaited_seq", self.awaitedSeq);
    }
};

/// A device whose stall has a newer one turned up, with entries that it never sent: its tail (R10). A person
/// decides whether they are taken in.
struct TailFound {
    static constexpr auto type = "tail_found";
    Stall stall;
    int epoch = 1;
    std::int64_t seq = 1;  // the first of them
    std::int64_t last = 1; // and the last, as the device says
    static void fields(auto& self, auto&& visit) {
        visit("stall", self.stall);
        visit("epoch", self.epoch);
        visit("seq", self.seq);
        visit("last", self.last);
    }
};

/// The book was put back from a copy, by the next device of its stall. What was recorded after the copy
/// stays in the book that was set aside.
struct BookPutBack {
    static constexpr auto type = "book_put_back";
    int epoch = 1;             // of the copy's last entry
    std::int64_t seq = 1;      // and its number
    std::int64_t missing = 0;  // entries that the copy has not
    std::int64_t sales = 0;    // of them
    static void fields(auto& self, auto&& visit) {
        visit("epoch", self.epoch);
        visit("seq", self.seq);
        visit("missing", self.missing);
        visit("sales", self.sales);
    }
};

/// How far a journal went, and the hash it ended in.
struct DigestHead {
    Stall stall;
    int epoch = 1;
    std::int64_t seq = 1;
    Hash hash;
    friend bool operator==(const DigestHead&, const DigestHead&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("stall", self.stall);
        visit("epoch", self.epoch);
        visit("seq", self.seq);
        visit("hash", self.hash);
    }
};

/// What the centre had of all journals when a day was over, in one hash that it signs: printed on every Z
/// report, it holds the whole past in the hands of thirty stalls (sync-ledger-integrity.md section 5).
struct DayDigested {
    static constexpr auto type = "day_digested";
    Day day;
    std::vector<DigestHead> heads; // by stall and epoch, the centre's own among them
    std::int64_t feed = 0;         // how far the feed went
    Hash previous;                 // the digest before; zero: it is the first
    Hash digest;                   // of all this, see core/book/checkpoint.h
    std::string signature;         // the centre's, Ed25519 as hex
    static void fields(auto& self, auto&& visit) {
        visit("day", self.day);
        visit("heads", self.heads);
        visit("feed", self.feed);
        visit("previous", self.previous);
        visit("digest", self.digest);
        visit("signature", self.signature);
    }
};

/// A person may work here from now on.
struct StaffAdmitted {
    static constexpr auto type = "staff_admitted";
    Name name;
    Role role = Role::seller;
    std::optional<Stall> stall; // empty: at every stall
    std::string portrait;       // which drawn portrait stands for the person
    Language language = Language::arabic;
    std::string pin; // hash, see people/pin.h
    int pinDigits = 4;
    std::optional<std::vector<Right>> rights; // instead of the role's
    static void fields(auto& self, auto&& visit) {
        visit("name", self.name);
        visit("role", self.role);
        visit("stall", self.stall);
        visit("portrait", self.portrait);
        visit("language", self.language);
        visit("pin", self.pin);
        visit("pin_digits", self.pinDigits);
        visit("rights", self.rights);
    }
};

/// What a person may do from now on, instead of what comes with the role.
struct RightsSet {
    static constexpr auto type = "rights_set";
    StaffId staff;
    std::vector<Right> rights;
    static void fields(auto& self, auto&& visit) {
        visit("staff", self.staff);
        visit("rights", self.rights);
    }
};

/// Who recorded it has done these of the practice stall, for the first time on this device.
struct ExercisesDone {
    static constexpr auto type = "exercises_done";
    std::vector<Exercise> exercises;
    static void fields(auto& self, auto&& visit) { visit("exercises", self.exercises); }
};

/// A person has another PIN from now on; the one before opens nothing. Said by whoever decides about them,
/// or by themselves.
struct StaffPinSet {
    static constexpr auto type = "staff_pin_set";
    StaffId staff;
    std::optional<Stall> stall; // where they work, and nobody else is told; empty: at every stall
    std::string pin;            // hash, see people/pin.h
    int pinDigits = 4;
    static void fields(auto& self, auto&& visit) {
        visit("staff", self.staff);
        visit("stall", self.stall);
        visit("pin", self.pin);
        visit("pin_digits", self.pinDigits);
    }
};

/// A person has another password from now on, or none any more: said by the centre, in whose book alone it
/// stands. The one before opens nothing.
struct StaffPasswordSet {
    static constexpr auto type = "staff_password_set";
    StaffId staff;
    std::optional<std::string> password; // hash, see people/password.h; none: it was taken away
    static void fields(auto& self, auto&& visit) {
        visit("staff", self.staff);
        visit("password", self.password);
    }
};

/// A person works here no longer: from now on neither PIN nor badge of theirs opens anything. What they did
/// keeps their name.
struct StaffDismissed {
    static constexpr auto type = "staff_dismissed";
    StaffId staff;
    std::optional<Stall> stall; // where they worked; empty: at every stall
    static void fields(auto& self, auto&& visit) {
        visit("staff", self.staff);
        visit("stall", self.stall);
    }
};

/// A person who was dismissed works here again, as before.
struct StaffReadmitted {
    static constexpr auto type = "staff_readmitted";
    StaffId staff;
    std::optional<Stall> stall;
    static void fields(auto& self, auto&& visit) {
        visit("staff", self.staff);
        visit("stall", self.stall);
    }
};

/// A person got a badge: it says who stands there, and their PIN proves it. An older badge of theirs is
/// none any more.
struct BadgeGiven {
    static constexpr auto type = "badge_given";
    StaffId staff;
    std::string badge; // what its code says
    static void fields(auto& self, auto&& visit) {
        visit("staff", self.staff);
        visit("badge", self.badge);
    }
};

/// The device through which somebody spoke to the centre.
struct ThroughDevice {
    Stall stall;
    int epoch = 1;
    friend bool operator==(const ThroughDevice&, const ThroughDevice&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("stall", self.stall);
        visit("epoch", self.epoch);
    }
};

/// Somebody proved who they are and went to work. `person` is a packed id of staff or of an artisan.
/// `through`: none at a till, and by the link of a card.
struct SignedIn {
    static constexpr auto type = "signed_in";
    Id<struct AnyoneTag> person;
    std::optional<ThroughDevice> through = std::nullopt;
    static void fields(auto& self, auto&& visit) {
        visit("person", self.person);
        visit("through", self.through);
    }
};

/// A wrong PIN, or at the centre a wrong password: counted towards the lock, and kept. Counted for each way in:
/// who guesses on one device keeps nobody out on another.
struct PinRefused {
    static constexpr auto type = "pin_refused";
    Id<struct AnyoneTag> person;
    std::optional<ThroughDevice> through = std::nullopt;
    static void fields(auto& self, auto&& visit) {
        visit("person", self.person);
        visit("through", self.through);
    }
};

using AnyoneId = Id<struct AnyoneTag>;

} // namespace touat
