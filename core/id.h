// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who wrote a fact, and the names of things that a fact brought into the world.
// An id is the place of its birth in a journal: stall, epoch (which device incarnation), sequence
// and, when one fact bears several things, the line. It is made on the device, never by a
// database, and an Id<Sale> cannot be mistaken for an Id<Item>.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/must.h"

namespace touat {

/// A stall, S01 to S99, or the centre, C00. Its text is how people and journals write it.
class Stall {
  public:
    constexpr Stall() = default; // the centre
    static constexpr Stall centre() { return Stall{}; }
    static Stall number(int n) {
        must(n >= 0 && n <= 99, "stalls are numbered 0 to 99");
        return Stall{n};
    }
    static std::optional<Stall> parse(std::string_view text); // "S07", "C00"
    constexpr int number() const { return m_number; }
    constexpr bool isCentre() const { return m_number == 0; }
    std::string text() const;
    friend constexpr auto operator<=>(Stall, Stall) = default;

  private:
    constexpr explicit Stall(int n) : m_number(n) {}
    int m_number = 0;
};

/// One journal: a device incarnation, the only writer of its entries. Its text is "S07-1".
struct Stream {
    Stall stall;
    int epoch = 1;
    friend constexpr auto operator<=>(const Stream&, const Stream&) = default;
    std::string text() const;
    /// Empty: it is none.
    static std::optional<Stream> parse(std::string_view text);
};

/// The place of one entry: (stall, epoch, seq). Its text is "S07-1-42".
struct EntryId {
    Stream stream;
    std::int64_t seq = 0;
    friend constexpr auto operator<=>(const EntryId&, const EntryId&) = default;
    std::string text() const;
};

namespace id_bits {
// 7 bits of stall, 10 of epoch, 30 of sequence, 12 of line: fits SQLite's integer key.
constexpr int epochMax = 1023;
constexpr std::int64_t seqMax = (std::int64_t{1} << 30) - 1;
constexpr int lineMax = 4095;
/// Whether an id can be made of it: what a device says of another may name anything.
bool fits(const EntryId& entry);
std::int64_t pack(const EntryId& entry, int line);
std::string text(std::int64_t packed);
std::optional<std::int64_t> parse(std::string_view text);
EntryId entry(std::int64_t packed);
} // namespace id_bits

template <class Tag>
class Id {
  public:
    constexpr Id() = default; // names nothing
    static Id of(const EntryId& entry, int line = 0) { return Id{id_bits::pack(entry, line)}; }
    static constexpr Id fromPacked(std::int64_t n) { return Id{n}; }
    static std::optional<Id> parse(std::string_view text) {
        const auto packed = id_bits::parse(text);
        if (!packed) return std::nullopt;
        return Id{*packed};
    }
    constexpr std::int64_t packed() const { return m_packed; }
    constexpr bool names() const { return m_packed != 0; } // false: an id that names nothing
    EntryId entry() const { return id_bits::entry(m_packed); }
    constexpr int line() const { return static_cast<int>(m_packed & id_bits::lineMax); }
    std::string text() const { return id_bits::text(m_packed); } // "S07-1-42" or "S07-1-42.3"
    friend constexpr auto operator<=>(Id, Id) = default;

  private:
    constexpr explicit Id(std::int64_t n) : m_packed(n) {}
    std::int64_t m_packed = 0;
};

using StaffId = Id<struct StaffTag>;
using ArtisanId = Id<struct ArtisanTag>;
using ContractId = Id<struct ContractTag>; // one version of a contract
using ItemId = Id<struct ItemTag>;         // a one-off piece, a series or a service
using DepositId = Id<struct DepositTag>;
using ReturnId = Id<struct ReturnTag>; // of unsold goods to their artisan
using DayId = Id<struct DayTag>;
using SaleId = Id<struct SaleTag>;
using SaleLineId = Id<struct SaleLineTag>;
using PayoutId = Id<struct PayoutTag>;
using ArtisanEntryId = Id<struct ArtisanEntryTag>; // a line of an artisan's account
using AppraisalId = Id<struct AppraisalTag>;       // of goods of a deposit
using RunId = Id<struct RunTag>;                   // of payouts
using CustomerId = Id<struct CustomerTag>;
using VoucherId = Id<struct VoucherTag>;
using OrderId = Id<struct OrderTag>;         // a layaway, a piece to be made, a quote, a delivery
using PromotionId = Id<struct PromotionTag>;
using PriceListId = Id<struct PriceListTag>;
using InvoiceId = Id<struct InvoiceTag>;
using TransferId = Id<struct TransferTag>;
using RequestId = Id<struct RequestTag>; // for goods of another place
using CountId = Id<struct CountTag>;
using CornerId = Id<struct CornerTag>; // of a place, where goods lie
using PeriodId = Id<struct PeriodTag>; // of the closing of a month or a year
using ImportId = Id<struct ImportTag>; // of many items by one table

} // namespace touat
