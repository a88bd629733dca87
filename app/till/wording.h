// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words for people: refusals and faults as sentences, amounts, counts and dates as text, in the
// language that the screen speaks now. Amounts and dates are written by us, not by a locale.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <array>

#include "app/tables/table_file.h"
#include "app/till/handover.h"
#include "app/till/photo_file.h"
#include "core/book/coming_back.h"
#include "core/consignment/artisan_table.h"
#include "core/consignment/account_table.h"
#include "core/name.h"
#include "core/people/facts.h"
#include "core/rate.h"
#include "core/result.h"
#include "core/sales/facts.h"
#include "core/sales/period_facts.h"
#include "core/stock/transfer_facts.h"
#include "core/journal/ruling.h"
#include "core/stock/place_table.h"
#include "core/stock/unit_sums.h"
#include "core/store/fault.h"

namespace touat {

struct CornersOfItem;
struct DoubtDetails;
struct DoubtStep;
struct GoodsRow;
struct Inspection;
struct PrintedProvenance;
struct GoodsStep;
struct LogLine;
enum class LogTopic;
struct OpenCount;

/// The word of an enumerator, as pages and facts know it.
QString wordText(auto value) {
    return QString::fromStdString(std::string(wordOf(value)));
}

/// Families of goods as people find them everywhere, in this order.
inline constexpr std::array<const char*, 7> familyOrder{"weaving", "pottery", "basketry", "leather",
                                                        "silver",  "dress",   "other"};

class Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)

  public:
    Language language = Language::arabic;

    bool isRightToLeft() const { return language == Language::arabic; }
    QString amount(Money money) const;   // "1 250", "1 250,50": whole dinars where they are whole
    QString digits(Money money) const;   // "1250", "1250,50": as it would be typed
    QString currency() const;            // "دج", "DA"
    QString priced(Money money) const;   // amount and currency
    QString spoken(Money money) const;   // in words, to be said aloud; not below zero
    QString count(Quantity quantity) const;
    QString quantity(Quantity quantity, Unit unit) const; // "3", "1,250 kg"
    static QString percent(Rate rate);                    // "15 %", "12,5 %"
    QString unit(Unit unit) const;                        // "kg", "m"; "": it is counted
    QString name(const Name& name) const; // in the screen's script, or in what there is
    /// A price and the day from which it holds; "": none was said.
    QString coming(const std::optional<Money>& price, const std::optional<Day>& from) const;
    QString more(std::int64_t lines) const; // "+2": of three lines only the first is named; or ""
    QString otherName(const Name& name) const; // the other spelling, for those who read that one
    QString date(Day day) const;          // "24/11/2026"
    QString period(const Period& period) const; // "نوفمبر 2026", "novembre 2026", "2026"
    QString days(Day from, Day to) const; // one day as longDate()
    QString longDate(Day day) const;      // "الثلاثاء 24 نوفمبر 2026", "mardi 24 novembre 2026"
    QString time(Moment at) const;        // "14:05"
    QString shutOut(RevokedFor reason) const;
    QString ago(std::int64_t ms) const;   // "just now", "5 min", "3 h", "2 d"

    /// "All sent", "12 to send, 2 h": what the network badge says at a level of SyncLoop.
    QString syncBadge(const QString& level, std::int64_t entries, std::int64_t oldestMs) const;
    QString comingBack(const ComingBack& back) const; // on the page of a device that follows another
    QString sentence(const Refusal& refusal) const;
    QString sentence(FaultKind kind) const;
    QString roomGivenUp() const; // the disk is full, for the first time
    QString cashReason(CashReason reason) const;
    QString cameBack(const Returned& how) const; // "Damaged · broken · laid aside, not for sale"
    QString stateOfReturn(const Returned& how) const; // "It came back used"
    /// "To be paid by 24/12/2026", "To be paid today", "Late since 24/11/2026: 3 days".
    QString entryKind(ArtisanEntryKind kind) const;   // a line of an artisan's account
    QString payoutMethod(PayoutMethod method) const;
    QString paidOut(Money amount) const;              // just now
    QString handover(Handover kind) const;            // its name
    QString handoverMeans(Handover kind) const;       // what comes of it, in a sentence
    QString handoverQuestion(Handover kind, const QString& who, const QString& amount,
                             const QString& goods) const;
    QStringList handoverReasons(Handover kind) const; // ready words; none: nobody asks
    QString phone(const std::string& digits) const; // in its groups, which no line mirrors
    /// Of an item that is running out.
    QString wanted(Quantity here, Quantity least, std::optional<Day> askedOn) const;
    QString askedOn(Day day) const;
    QString dueText(Day due, Day today) const;
    QString tenderName(TenderKind kind) const;
    QString issuerMissing() const;       // why there can be no invoice
    QString flawOfPhoto(PhotoFlaw flaw) const; // very short, "": none
    QString photoProblem(PhotoFlaw flaw) const; // why it was not taken
    QString drawerOpened() const; // without a sale
    QString openSince(Day day, Day today) const; // a day that was left open
    /// "The drawer is right", "Missing: 120 DA", "Too much: 20 DA".
    QString gap(Money difference) const;
    QString perpetual(std::int64_t documents, Money turnover) const;
    QString paid(const Tender& tender) const;
    QString role(Role role) const;
    QString right(Right right) const;
    QString duty(Money amount) const;     // "stamp duty 13"
    QString rounding(Money amount) const; // "rounding -3"
    /// "12", "3,4 kg", or what of both there is: "12 pieces · 3,4 kg".
    QString units(const UnitSums& sums) const;
    /// How far a count is: "12 of 20 pieces", "12 pieces · 3,4 kg of …"; of a blind one only how much.
    QString progress(const UnitSums& counted, const std::optional<UnitSums>& expected) const;
    /// What does not fit together about goods: the kind of an exception, and the place that wrote it.
    QString doubt(const std::string& kind, const QString& place) const;
    /// The same of money, prices and people.
    QString doubt(const std::string& kind, const QString& place, const DoubtDetails& details) const;
    /// Several of one device and kind in one line.
    QString doubts(const std::string& kind, const QString& place, std::int64_t entries) const;
    QString step(const DoubtStep& step) const;
    /// What a ruling makes of it: of which goods so much, from one place to another.
    /// `other`: whose entry is waited for.
    QString heldUp(const QString& place, const QString& other) const;
    QString waitsForUpdate(const QString& place) const;
    QString afterUpdate(Ruling ruling) const; // or before it
    QString tailFound(const QString& place, std::int64_t entries) const;
    QString ruling(Ruling ruling, const QString& what, const QString& from, const QString& to) const;
    /// One that moves nothing; `kind`: of the exception.
    QString ruling(Ruling ruling, const std::string& kind) const;
    /// Of a field of a family (core/stock/family.h); anything else as it is.
    QString attribute(const std::string& name) const;
    QString notANumber(const std::string& attribute) const;
    QString family(const QString& key) const;
    QString spot(Spot spot) const;
    QString notForSale(PieceState state) const; // why goods in our custody are not for sale; "": they are
    QString moveReason(MoveReason reason) const;
    QStringList readyWords(MoveReason reason) const; // what often happened, for one touch
    QString appraisal(Appraisal outcome) const; // what was said of goods of a deposit
    QStringList readyWords(Appraisal outcome) const; // why not, for one touch
    QString ownGoods() const;                       // whose goods are no artisan's
    QString ageGroup(const std::string& key) const; // as core/sales/goods_view.h names them
    /// "5 in the reserve · 120 days without a sale · lasts 45 days"
    QString goodsDetail(const GoodsRow& row, int idleDays) const;
    /// A step on the way of an item: "Sent to stall 12: 3, by Ahmed". `other`: the other place's name.
    /// What is known of a thing, from its workshop to here: what it is, and the words, in the order
    /// of its card.
    std::vector<std::pair<QString, QString>> provenance(const PrintedProvenance& of) const;
    QString stamp(StampOutcome outcome, std::optional<int> grade) const;
    /// With the number on the seal.
    QString stamp(const Inspection& found) const;
    QString step(const GoodsStep& step, const QString& other, Unit unit = Unit::piece) const;
    QString verdict(const LineVerdict& line) const; // what would become of a line of a table
    QString farPrice(const PriceDoubt& doubt) const; // from what such things cost
    QString inScales(Money price) const; // "20 000 centimes · 4 000 douros"
    QString noTable(const Refusal& refusal) const;  // why a file could not be read as one
    QString noStockTable() const;                   // why a file could not be read as one of stock
    QString sentence(ArtisanTie tie) const;                 // why an artisan is not taken back with a table
    QString tableGone() const;                      // with the stick that it was on
    /// "Shelf · Weaving", or of one corner "Shelf · Window".
    QString counted(const OpenCount& count, const Name& part) const; // of a corner or an artisan: its name
    QString lies(const CornersOfItem& where) const; // "Window · in the reserve: at the back"; or ""

    QString happened(const LogLine& line) const; // in the log, as a sentence
    QString happenedTo(const QString& about, const LogLine& line) const; // who works here
    QString listTaken(PeopleList list) const;
    QString byWhom(const LogLine& line) const;   // and who agreed
    QString logTopic(LogTopic topic) const;

    QString place(const Place& place) const; // its name, or its number while it has none
    /// "Stall S12", "Craft centre S46 · wilaya of Timimoun": as it is on a day.
    QString placeKind(const Place& place, Day on) const;
    QString asOf(Moment at, Day today) const; // how old what is said of other places is
    QString shortfall(Shortfall why, Quantity less) const;
    /// "Everything arrived: 10", "Arrived: 7 of 10. Missing: 2. Damaged: 1."
    QString arrived(const std::vector<ArrivedLine>& lines) const;
    QString settled(const UnitSums& back, const UnitSums& lost) const; // "Back here: 2. Lost: 1."

  private:
    /// Of what is between the house and its artisans.
    QString accountSentence(const Refusal& refusal) const;
    QString voucherSentence(const Refusal& refusal) const;
    QString deviceSentence(Reason reason) const; // also of a book that was put back, and of photos
    QString countSentence(const Refusal& refusal) const; // of counts, and of corners
};

} // namespace touat
