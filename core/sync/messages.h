// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a stall and the centre say to each other, as JSON over HTTPS. Entries travel as the very
// texts that were hashed, inside JSON strings. A message that is not exactly in form is refused
// whole; nothing in it is guessed.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/journal/entry.h"
#include "core/name.h"
#include "core/stock/elsewhere_table.h"

namespace touat {

constexpr int syncProtocol = 1;
constexpr std::size_t mostEntries = 500;
constexpr std::size_t mostEntryBytes = 256 * 1024;
/// What the centre reads at most of one request: the entries, escaped, with room around them. One entry may
/// be longer than all that otherwise go together, and nothing behind it can be sent before it: of a sale or of
/// each side of an exchange two thousand lines, of half a kilobyte to one (Basket::mostLines, mostNotes).
constexpr std::size_t mostRequestBytes = 8 * 1024 * 1024;

/// Of what is given back in one reply: at a busy centre something is heard between any two sales.
constexpr int mostStretches = 300;

/// How far a device has what an earlier device of its stall wrote.
struct FormerHead {
    int epoch = 1;
    std::int64_t seq = 0;
    static void fields(auto& self, auto&& visit) {
        visit("epoch", self.epoch);
        visit("seq", self.seq);
    }
};

struct SyncRequest {
    int protocol = syncProtocol;
    std::string app; // version of the program, for the centre's overview
    Stall stall;
    int epoch = 1;
    std::int64_t from = 1; // sequence of the first entry sent, or of the next one if none
    Hash prev;             // hash of the entry before it
    std::vector<std::string> entries;
    std::int64_t headSeq = 0; // how far the stall's own journal goes
    Hash headHash;
    std::optional<std::string> headSignature; // of the checkpoint that says so at `at`
    FeedPosition feed; // what the stall has of the feed
    std::vector<FormerHead> former; // of earlier devices of the stall
    std::optional<int> stretches;   // how many may come in one reply; not said: one
    std::int64_t news = 0; // how much it has heard of other places' stock
    Moment at;         // the stall's wall clock
    std::string claim; // why the device is locked; "": it is not
    static void fields(auto& self, auto&& visit) {
        visit("proto", self.protocol);
        visit("app", self.app);
        visit("stall", self.stall);
        visit("epoch", self.epoch);
        visit("from", self.from);
        visit("prev", self.prev);
        visit("entries", self.entries);
        visit("head_seq", self.headSeq);
        visit("head_hash", self.headHash);
        visit("head_sig", self.headSignature);
        visit("feed", self.feed);
        visit("former", self.former);
        visit("stretches", self.stretches);
        visit("news", self.news);
        visit("at", self.at);
        visit("claim", self.claim);
    }
};

/// `closed`: the stall has a newer device, or the centre has revoked this one. Nothing flows down to this one;
/// what it never sent is taken once somebody has let it in (R10, TAIL).
enum class SyncStatus { ok, fork, unknown, upgrade, closed };
template <>
struct EnumWords<SyncStatus> {
    static constexpr auto words =
        std::to_array<std::string_view>({"ok", "fork", "unknown", "upgrade", "closed"});
};

/// What changed of other places' stock. A list that does not start where the stall stands means that
/// the centre was set back: the stall forgets what it has heard.
struct StockNews {
    std::int64_t after = 0;
    std::vector<StockNewsLine> lines;
    static void fields(auto& self, auto&& visit) {
        visit("after", self.after);
        visit("lines", self.lines);
    }
};

/// A page of the feed: applies to a stall that stands exactly at `base` (R3).
struct FeedPage {
    int epoch = 1;
    std::int64_t base = 0;
    std::int64_t upTo = 0;
    std::vector<std::string> items;
    static void fields(auto& self, auto&& visit) {
        visit("epoch", self.epoch);
        visit("base", self.base);
        visit("upto", self.upTo);
        visit("items", self.items);
    }
};

/// What an earlier device of the stall sent once, given back to the one that follows it, in order and
/// with the feed between it as it was then. As long as it comes at all, something is still owed.
struct FormerPage {
    std::vector<std::string> entries; // none: the feed has to come first
    static void fields(auto& self, auto&& visit) { visit("entries", self.entries); }
};

/// What an earlier device sent while it had heard so much, and what it heard next: taken in this order.
struct Stretch {
    std::optional<FormerPage> former;
    std::optional<FeedPage> feed;
    static void fields(auto& self, auto&& visit) {
        visit("former", self.former);
        visit("feed", self.feed);
    }
};

struct SyncReply {
    int protocol = syncProtocol;
    SyncStatus status = SyncStatus::ok;
    std::int64_t cursorSeq = 0; // the centre's truth, also when it moves back (R2)
    Hash cursorHash;
    Moment at; // the centre's wall clock
    std::optional<std::string> cosignature; // the centre's on the checkpoint at the cursor, for who signed
    std::optional<FeedPage> feed;
    std::optional<StockNews> news;
    std::optional<FormerPage> former;
    std::optional<std::vector<Stretch>> then; // the stretches after `former` and `feed`, for who takes them
    static void fields(auto& self, auto&& visit) {
        visit("proto", self.protocol);
        visit("status", self.status);
        visit("cursor_seq", self.cursorSeq);
        visit("cursor_hash", self.cursorHash);
        visit("at", self.at);
        visit("cosignature", self.cosignature);
        visit("feed", self.feed);
        visit("news", self.news);
        visit("former", self.former);
        visit("then", self.then);
    }
};

/// First question of a device that has a code but trusts nobody yet: it names the code by a hash.
struct HelloRequest {
    Hash lookup;
    static void fields(auto& self, auto&& visit) { visit("lookup", self.lookup); }
};
/// The centre proves with the code's secret that this certificate is its own.
struct HelloReply {
    std::vector<std::string> certificate; // PEM, line by line
    Hash proof;
    static void fields(auto& self, auto&& visit) {
        visit("certificate", self.certificate);
        visit("proof", self.proof);
    }
};

struct EnrolRequest {
    std::string code;
    Hash publicKey;
    std::optional<int> epoch; // of a book that exists already and joins with its history
    Name stallName;           // its sign; empty: as the centre knows it
    static void fields(auto& self, auto&& visit) {
        visit("code", self.code);
        visit("public_key", self.publicKey);
        visit("epoch", self.epoch);
        visit("stall_name", self.stallName);
    }
};
struct PepperMessage {
    std::string id;
    Hash secret;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("secret", self.secret);
    }
};
struct EnrolReply {
    Stall stall;
    int epoch = 1;
    Name stallName;
    std::vector<PepperMessage> peppers; // with which the centre's people's PINs are keyed
    static void fields(auto& self, auto&& visit) {
        visit("stall", self.stall);
        visit("epoch", self.epoch);
        visit("stall_name", self.stallName);
        visit("peppers", self.peppers);
    }
};

/// Why the centre did not do what it was asked.
struct RefusalMessage {
    std::string reason; // word of a Reason
    std::string subject;
    std::optional<std::int64_t> quantity; // thousandths
    std::optional<std::int64_t> amount;   // centimes
    static void fields(auto& self, auto&& visit) {
        visit("reason", self.reason);
        visit("subject", self.subject);
        visit("quantity", self.quantity);
        visit("amount", self.amount);
    }
};
RefusalMessage messageOf(const Refusal& refusal);
Refusal refusalOf(const RefusalMessage& message);

template <class T>
std::string textOf(const T& message) {
    return json::textOf(message);
}

/// Refused: tooLarge, bytesUnreadable (a form that is off anywhere).
Result<SyncRequest> readSyncRequest(std::string_view text);
Result<SyncReply> readSyncReply(std::string_view text);

} // namespace touat
