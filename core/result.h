// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A refusal is the business saying no. It is returned, never thrown, and a Result cannot be
// ignored. A refusal carries a reason and at most one amount, quantity and subject; the sentence
// that a person reads is made where that person's language is known.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "core/enum_words.h"
#include "core/money.h"
#include "core/must.h"
#include "core/quantity.h"

namespace touat {

enum class Reason {
    // who may do it
    pinEmpty,
    pinWrong,   // quantity: tries left before the lock
    pinLocked,  // quantity: seconds to wait
    pinMissing, // nobody has set one yet
    pinTooWeak, // too short, too long, not digits, or the first that anyone would guess
    passwordWanted,   // the PIN is right, and this person has a password
    passwordWrong,    // quantity: tries left before the lock, which is the PIN's
    passwordTooShort, // quantity: the least
    passwordTooLong,  // quantity: the most
    passwordAlike,    // one character again and again
    passwordOfName,   // the person's own name
    passwordOfPin,    // their PIN again and again
    personUnknown,
    personDismissed,
    pinOfCentre,  // it is changed there, and not at a stall
    badgeUnknown, // or given up for a newer one
    notAllowed,
    // the day
    dayNotOpen,
    dayAlreadyOpen,
    nothingToExplain, // the count fits, or there was none
    // goods
    codeUnknown, // subject: the code
    kitOnlyParts, // subject: the code; a kit has no stock, no owner and no kit in it
    codeTwice,   // subject: the code; somebody has to say which item is meant
    codeTaken,   // subject: the code
    codeUnusable,
    itemUnknown,
    pieceSold,    // subject: the code
    pieceNotHere, // subject: the code
    priceMissing, // subject: the code
    belowFloor,   // amount: the floor
    priceNotLower, // amount: what the tag says on that day
    quantityNotPositive,
    quantityNotWhole,
    oneOfAKind, // more than one of a one-off piece
    nameMissing,
    phoneUnusable, // subject: what was typed
    textUnusable, // not UTF-8, control or direction-override characters, or too long
    attributeUnusable, // subject: the name of a number that is none
    noLines,
    tooManyLines, // quantity: how many fit
    amountTooLarge,
    amountNotPositive,
    countWrong, // a count of notes and coins that names a denomination not in use or twice
    // money
    tenderTooSmall,   // amount: what is missing
    tenderTooLarge,   // a card or a transfer beyond the total: there is no change from it
    referenceMissing, // card or mobile payment without the number that proves it
    lastFourWrong,    // of a card: four digits or none
    moreThanInDrawer, // amount: what the drawer holds by the book
    alreadySold,      // subject: the receipt number of the sale that the basket became
    basketBegun,      // on the counter: a part of it is paid, goods came back for it, or it is an order
    // consignment
    artisanUnknown,
    linkUnknown, // or given up for a newer one
    contractUnknown,
    contractOverWhole, // shares beyond the price
    contractElsewhere, // signed for another stall or artisan
    nothingDue,
    nothingSold, // on the day that is asked for
    nothingOld,  // has stood for so long
    nobodyWaited, // for: no artisan has to be called
    bandsOverlap,    // amount: where one begins below the one before
    bandsGap,        // the first does not begin at nothing, or there is none
    termUnusable,    // it ends before it starts
    ruleHidden,      // rules above it take all that it names
    signatureEmpty,
    signatureTooLarge, // more than a hand writes, or beyond its field
    paperUnseen,     // signed was another paper, or none; subject: the fingerprint that it has
    contractEnded,   // subject: the code
    consentMissing,  // amount: the least that the artisan agreed to
    depositUnknown,
    depositSigned, // already
    moreThanCounted, // quantity: what is not appraised yet
    runUnknown,
    runDone,         // it was approved, paid or closed already, or is not that far
    payoutUnknown,
    payoutDone,      // it was paid or taken back already
    payoutTooSmall,  // amount: the least that the contract says
    moreThanOwed,    // amount: what is owed
    // refunds
    saleUnknown, // subject: the receipt number
    moreThanSold, // quantity: what is left to refund
    returnTooLate, // quantity: days since the sale
    voucherUnknown, // subject: its number
    voucherSpent,   // subject: its number
    voucherForged,  // subject: its number
    voucherOfClosed, // the keys that signed it are trusted no longer; subject: its number
    voucherUsedThere, // at another stall, says the centre; subject: stall and day, "S12 2026-11-20"
    correctionTooLate,
    // what a second person must agree to
    approvalNeeded, // subject: the word of the right that is needed
    // customers and orders
    customerUnknown,
    creditExceeded, // amount: what the account still allows
    goodsReserved,  // subject: the code
    stockMissing,   // subject: the code; quantity: what is left
    // goods on the move
    placeUnknown,
    transferUnknown,
    transferDone,    // it was received or settled before
    moreThanSent,    // quantity: what is open
    goodsEntrusted,  // subject: the code; an artisan's goods are not ours to use or give away
    noteMissing,     // somebody has to say why
    countUnknown,
    countMoved,      // subject: the code of an item that moved while it was counted
    outsideCount,    // subject: the code
    cornerUnknown,   // or closed
    nameTaken,       // subject: the name
    otherOwner,      // subject: the code; it is not the artisan's whose goods are counted
    otherCorner,     // subject: the code; it lies in another corner than the one that is counted, or in none
    requestUnknown,
    importUnknown,   // or taken back before
    stockKnown,      // subject: the code; the book has some of it there already
    gradeMissing,    // a stamped piece has a grade and a seal
    stampMissing,    // subject: the code; the shop sells it stamped alone
    orderUnknown,
    orderFinished,
    // papers and rules
    alreadyInvoiced, // subject: the invoice's number
    ruleUnusable,
    centreSetsRules, // a stall that belongs to a centre sets none itself
    rulesMoved,      // somebody changed them since they were looked at
    // devices and the line to the centre
    bytesUnreadable, // subject: where
    tooLarge,
    chainBroken, // subject: the first broken entry
    streamUnknown,
    streamForked,
    signatureWrong,
    certificateWanted, // the line shows no certificate of the device that signed
    deviceReplaced, // closed: the stall has a newer device, or the centre revoked it; subject: this one
    photoUnknown,   // subject: its name; no fact names it, or none that the stall may see, or it is not here
    photoUnusable,  // no photo of ours
    enrolCodeWrong,
    enrolCodeSpent,
    stallTaken, // the stall's journal at the centre is not this book's
    deviceLocked,
    catchingUp, // the centre has not given back yet what earlier devices of the stall sent
    copyOfAnother, // a copy of another stall's book
    copyNewer,     // a copy with entries that the book has not
    centreUnreachable,
    centreNotTrusted,
    centreRefused, // subject: what it said
    sessionOver,
};

template <>
struct EnumWords<Reason> {
    static constexpr auto words = std::to_array<std::string_view>({
        "pin_empty",          "pin_wrong",           "pin_locked",
        "pin_missing",
        "pin_too_weak",
        "password_wanted",    "password_wrong",      "password_too_short",  "password_too_long",
        "password_alike",     "password_of_name",    "password_of_pin",
        "person_unknown",      "person_dismissed",    "pin_of_centre",       "badge_unknown",
        "not_allowed",
        "day_not_open",       "day_already_open",    "nothing_to_explain",
        "code_unknown", "kit_only_parts", "code_twice",
        "code_taken",         "code_unusable",       "item_unknown",
        "piece_sold",         "piece_not_here",      "price_missing",
        "below_floor",        "price_not_lower",     "quantity_not_positive", "quantity_not_whole",
        "one_of_a_kind",      "name_missing",        "phone_unusable",
        "text_unusable",
        "attribute_unusable",
        "no_lines",           "too_many_lines",      "amount_too_large",
        "amount_not_positive", "count_wrong",        "tender_too_small",
        "tender_too_large",   "reference_missing",   "last_four_wrong",     "more_than_in_drawer",
        "already_sold",       "basket_begun",        "artisan_unknown",     "link_unknown",
        "contract_unknown",
        "contract_over_whole", "contract_elsewhere",
        "nothing_due",        "nothing_sold",        "nothing_old",         "nobody_waited",       "bands_overlap",       "bands_gap",
        "term_unusable",      "rule_hidden",         "signature_empty",     "signature_too_large",
        "paper_unseen",       "contract_ended",     "consent_missing",
        "deposit_unknown",    "deposit_signed",      "more_than_counted",   "run_unknown",
        "run_done",           "payout_unknown",      "payout_done",
        "payout_too_small",   "more_than_owed",
        "sale_unknown",       "more_than_sold",
        "return_too_late",    "voucher_unknown",     "voucher_spent",
        "voucher_forged",     "voucher_of_closed",  "voucher_used_there",
        "correction_too_late", "approval_needed",    "customer_unknown",
        "credit_exceeded",    "goods_reserved",      "stock_missing",
        "place_unknown",      "transfer_unknown",    "transfer_done",
        "more_than_sent",
        "goods_entrusted",    "note_missing",        "count_unknown",
        "count_moved",        "outside_count",       "corner_unknown",
        "name_taken",         "other_owner",         "other_corner",        "request_unknown",
        "import_unknown",     "stock_known",         "grade_missing",       "stamp_missing",
        "order_unknown",      "order_finished",      "already_invoiced",
        "rule_unusable", "centre_sets_rules", "rules_moved",
        "bytes_unreadable",   "too_large",           "chain_broken",
        "stream_unknown",     "stream_forked",       "signature_wrong",
        "certificate_wanted",
        "device_replaced",    "photo_unknown",       "photo_unusable",
        "enrol_code_wrong",   "enrol_code_spent",    "stall_taken",
        "device_locked",      "catching_up",         "copy_of_another",
        "copy_newer",         "centre_unreachable",  "centre_not_trusted",
        "centre_refused",     "session_over"});
    static_assert(words.size() == static_cast<std::size_t>(Reason::sessionOver) + 1);
};

struct Refusal {
    Reason reason;
    std::string subject;
    std::optional<Money> amount;
    std::optional<Quantity> quantity;

    friend bool operator==(const Refusal&, const Refusal&) = default;
};

inline Refusal refuse(Reason reason, std::string subject = {}) {
    return {reason, std::move(subject), std::nullopt, std::nullopt};
}
inline Refusal refuse(Reason reason, Money amount) { return {reason, {}, amount, std::nullopt}; }
inline Refusal refuse(Reason reason, Quantity n) { return {reason, {}, std::nullopt, n}; }

/// Nothing to return but the fact that it was done.
struct Done {};

template <class T>
class [[nodiscard]] Result {
  public:
    Result(T value) : m_either(std::move(value)) {}
    Result(Refusal refusal) : m_either(std::move(refusal)) {}

    explicit operator bool() const { return m_either.index() == 0; }
    T& operator*() { return value(); }
    const T& operator*() const { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    T& value() {
        must(m_either.index() == 0, "a refused result has no value");
        return std::get<0>(m_either);
    }
    const T& value() const {
        must(m_either.index() == 0, "a refused result has no value");
        return std::get<0>(m_either);
    }
    const Refusal& refusal() const {
        must(m_either.index() == 1, "this result was not refused");
        return std::get<1>(m_either);
    }

  private:
    std::variant<T, Refusal> m_either;
};

} // namespace touat
