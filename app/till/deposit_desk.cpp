// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What waits to be looked at, who it is, and how many were left.
#include "app/till/deposit_desk.h"

#include "app/till/hand_of.h"

#include "core/consignment/custody_view.h"
#include "core/consignment/artisans_meant_view.h"

namespace touat {

namespace {

constexpr qsizetype mostTyped = 6; // digits of how many were left
constexpr int mostLookedAt = 30;   // deposits that are done, in the list

UnitSums sumOf(const std::vector<PickUp>& goods, ArtisanId artisan) {
    UnitSums sum;
    for (const auto& each : goods)
        if (each.artisan == artisan) sum.of(each.unit) += each.quantity;
    return sum;
}

} // namespace

DepositDesk::DepositDesk(BookThread& books, const Wording& wording, IntakeDesk& intake,
                         PhotoShelf& photos, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_intake(intake),
      m_photos(photos),
      m_deposits({{"artisanName", [this](const Row& r) { return m_wording.name(r.artisan.name); }},
                  {"portrait",
                   [](const Row& r) { return QString::fromStdString(r.artisan.portrait); }},
                  {"dayText", [this](const Row& r) { return m_wording.date(r.deposit.day); }},
                  {"slipNumber", [](const Row& r) { return QString::number(r.deposit.slip.value_or(0)); }},
                  {"noteText", [](const Row& r) { return QString::fromStdString(r.deposit.note); }},
                  {"countText", [this](const Row& r) { return m_wording.units(r.deposit.counted); }},
                  {"leftText", [this](const Row& r) { return m_wording.count(r.deposit.offered); }},
                  {"waits", [](const Row& r) { return r.waits(); }},
                  {"heads", [](const Row& r) { return r.heads; }}},
                 this),
      m_artisans({{"faceName", [this](const Met& m) { return m_wording.name(m.artisan.name); }},
                  {"portrait",
                   [](const Met& m) { return QString::fromStdString(m.artisan.portrait); }}},
                 this),
      m_pickUps({{"artisanName", [this](const Waits& w) { return m_wording.name(w.artisan.name); }},
                 {"portrait",
                  [](const Waits& w) { return QString::fromStdString(w.artisan.portrait); }},
                 {"phoneText", [this](const Waits& w) { return m_wording.phone(w.artisan.phone); }},
                 {"endedText", [this](const Waits& w) { return m_wording.date(w.ended); }},
                 {"countText", [this](const Waits& w) { return m_wording.units(w.units); }}},
                this),
      m_lines({{"itemName", [this](const Line& l) { return m_wording.name(l.item); }},
               {"picture", [](const Line& l) { return l.picture; }},
               {"countText", [this](const Line& l) { return m_wording.quantity(l.line.quantity, l.unit); }},
               {"outcome", [](const Line& l) { return wordText(l.line.outcome); }},
               {"outcomeText", [this](const Line& l) { return outcomeText(l.line); }},
               {"undone", [](const Line& l) { return l.line.undone; }}},
              this),
      m_unsold({{"itemName", [this](const Unsold& u) { return m_wording.name(fullName(u.item)); }},
                {"picture", [](const Unsold& u) { return pictureOf(u.item); }},
                {"codeText", [](const Unsold& u) { return QString::fromStdString(u.item.code()); }},
                {"over", [](const Unsold& u) { return u.over; }},
                {"hereText",
                 [this](const Unsold& u) { return m_wording.quantity(u.item.onHand, u.item.unit); }},
                {"takenText",
                 [this](const Unsold& u) { return m_wording.quantity(u.taken, u.item.unit); }},
                {"taken", [](const Unsold& u) { return u.taken.isPositive(); }}},
               this),
      m_goods(m_own, wording, this) {}

void DepositDesk::setPerson(const Person& person) {
    m_person = person;
    m_news.clear();
    clear();
    go("list");
}

void DepositDesk::begin() {
    m_complaint.clear();
    if (m_deposit) return look(m_deposit->id);
    readDeposits();
    emit changed();
}

void DepositDesk::go(const char* face) {
    m_face = face;
    m_complaint.clear();
    emit changed();
}

void DepositDesk::clear() {
    putCardAway();
    m_artisan.reset();
    m_contract.reset();
    m_typed.clear();
    m_photo.clear();
    m_noCamera = false;
    m_note.clear();
    m_deposit.reset();
    m_outcome.reset();
    m_item.reset();
    m_quantity = Quantity::pieces(1);
    m_word.clear();
    m_undoing = -1;
    m_everywhere.clear();
    m_spots.clear();
    m_spot = 0;
}

void DepositDesk::leave() {
    if (m_busy) return;
    const bool chose = face() == "count" || face() == "home";
    clear();
    go(chose ? "choose" : "list");
    chose ? readArtisans() : readDeposits();
}

void DepositDesk::readDeposits() {
    m_books.run(
        this,
        [](Book& book) {
            DepositTable table(book.db());
            auto deposits = table.open(book.stall());
            for (auto& done : table.lookedAt(book.stall(), mostLookedAt))
                deposits.push_back(std::move(done));
            std::vector<Row> rows;
            for (auto& deposit : deposits)
                if (auto artisan = ArtisanTable(book.db()).find(deposit.artisan))
                    rows.push_back({std::move(deposit), std::move(*artisan)});
            for (std::size_t i = 0; i < rows.size(); ++i)
                rows[i].heads = i == 0 || rows[i].waits() != rows[i - 1].waits();
            return rows;
        },
        [this](std::vector<Row> rows) {
            m_waiting = 0;
            for (const auto& row : rows) m_waiting += row.waits();
            m_deposits.assign(std::move(rows));
            emit changed();
        });
}

// who it is ---------------------------------------------------------------------------------------

DepositDesk::Met DepositDesk::Met::at(Book& book, Artisan artisan) {
    auto contract = ContractTable(book.db()).newest(artisan.id, book.stall());
    if (contract && !contract->inForce(book.today())) contract.reset();
    return {std::move(artisan), std::move(contract)};
}

void DepositDesk::startTaking() {
    m_takingHome = false;
    clear();
    go("choose");
    readArtisans();
}

void DepositDesk::startReturning() {
    m_takingHome = true;
    clear();
    go("choose");
    readArtisans();
}

void DepositDesk::readArtisans() {
    struct There {
        std::vector<Met> met;
        std::vector<Waits> waits;
    };
    m_books.run(
        this,
        [](Book& book) {
            There there;
            for (auto& artisan : artisansAt(book.db(), book.stall()))
                there.met.push_back(Met::at(book, std::move(artisan)));
            const auto goods = pickUpList(book.db(), book.stall(), book.today());
            for (const auto& each : goods) {
                const bool known = !there.waits.empty() &&
                                   there.waits.back().artisan.id == each.artisan;
                if (known) continue;
                if (auto artisan = ArtisanTable(book.db()).find(each.artisan))
                    there.waits.push_back(
                        {std::move(*artisan), each.ends, sumOf(goods, each.artisan)});
            }
            return there;
        },
        [this](There there) {
            m_artisans.assign(std::move(there.met));
            m_pickUps.assign(std::move(there.waits));
            emit changed();
        });
}

void DepositDesk::takeCode(const QString& typed) {
    const auto code = typed.trimmed();
    if (m_busy || code.isEmpty()) return;
    if (face() == "look") return takeItemCode(code);
    if (face() == "count" || face() == "sign") return void(emit refused());
    if (face() == "home") {
        const auto& rows = m_unsold.rows();
        for (std::size_t i = 0; i < rows.size(); ++i)
            for (const auto& own : rows[i].item.codes)
                if (own == code.toStdString()) return take(static_cast<int>(i), 1);
        complain(refuse(Reason::codeUnknown, code.toStdString()));
        return void(emit refused());
    }
    if (face() == "list") m_takingHome = false;
    m_books.run(
        this,
        [text = code.toStdString()](Book& book) {
            std::vector<Met> met;
            for (auto& artisan : artisansMeant(book.db(), text))
                met.push_back(Met::at(book, std::move(artisan)));
            return met;
        },
        [this, code](std::vector<Met> met) { meet(std::move(met), code); });
}

void DepositDesk::meet(std::vector<Met> met, const QString& code) {
    if (face() != "list" && face() != "choose") return; // somebody went on meanwhile
    if (met.empty()) {
        complain(refuse(Reason::codeUnknown, code.toStdString()));
        return void(emit refused());
    }
    if (met.size() == 1)
        return m_takingHome ? beginHome(met.front().artisan) : beginCounting(met.front());
    m_artisans.assign(std::move(met)); // they share a telephone, or made things with one code
    m_pickUps.assign({});
    go("choose");
}

void DepositDesk::chooseArtisan(int row) {
    if (m_busy || row < 0 || row >= m_artisans.rowCount()) return;
    const auto met = m_artisans.rows()[static_cast<std::size_t>(row)];
    m_takingHome ? beginHome(met.artisan) : beginCounting(met);
}

void DepositDesk::beginCounting(const Met& met) {
    if (!met.contract) {
        //: an artisan brings goods, and has no contract with this stall, or it is over
        return complain(Wording::tr("%1 has no contract with this stall that is in force. It is signed on the "
                                    "page “Artisans”, in the artisan's account.")
                            .arg(m_wording.name(met.artisan.name)));
    }
    clear();
    m_news.clear();
    m_artisan = met.artisan;
    m_contract = met.contract;
    go("count");
}

QString DepositDesk::artisanName() const {
    return m_artisan ? m_wording.name(m_artisan->name) : QString{};
}

QString DepositDesk::portrait() const {
    return m_artisan ? QString::fromStdString(m_artisan->portrait) : QString{};
}

// how many ----------------------------------------------------------------------------------------

void DepositDesk::type(const QString& digit) {
    const bool begins = m_typed.isEmpty() && digit.startsWith('0');
    if (m_busy || begins || m_typed.size() + digit.size() > mostTyped) return;
    m_typed += digit;
    emit changed();
}

void DepositDesk::erase() {
    if (m_busy) return;
    m_typed.chop(1);
    emit changed();
}

void DepositDesk::choosePhoto(int row) {
    const auto kept = m_photos.keep(row);
    m_complaint = m_wording.photoProblem(kept.flaw);
    if (!kept.name.isEmpty()) m_photo = kept.name;
    emit changed();
}

void DepositDesk::dropPhoto() {
    m_photo.clear();
    emit changed();
}

void DepositDesk::goWithoutPhoto() {
    m_noCamera = true;
    m_complaint.clear();
    emit changed();
}

void DepositDesk::setNote(const QString& note) {
    m_note = note;
    emit changed();
}

void DepositDesk::count() { count(Sign::onPaper); }
void DepositDesk::countToSign() { count(Sign::onScreen); }

void DepositDesk::count(Sign sign) {
    if (m_busy || face() != "count" || !m_contract) return; // a second press does nothing
    if (wantsPhoto()) {
        //: goods of an artisan are counted, and nobody took a photo of them; "No camera here" is a button
        return complain(Wording::tr("Please take a photo of what is left, or touch \"No camera here\"."));
    }
    m_busy = true;
    m_complaint.clear();
    emit changed();
    const auto counted = Quantity::pieces(m_typed.toLongLong());
    const auto photo = m_photo.isEmpty() ? std::nullopt : std::optional(m_photo.toStdString());
    m_books.run(
        this,
        [by = m_person, contract = m_contract->id, counted, photo,
         note = m_note.trimmed().toStdString()](Book& book) {
            return countDeposit(book, by, contract, counted, photo, note);
        },
        [this, counted, sign](const Result<CountedDeposit>& result) {
            m_busy = false;
            if (!result) return complain(result.refusal());
            const Counted made{result->id, result->slip, counted, m_contract->terms};
            emit moved();
            if (sign == Sign::onPaper) return this->counted(made);
            m_signs = made;
            go("sign");
        });
}

void DepositDesk::counted(Counted deposit) {
    //: goods of an artisan were counted: how many, and the number of their slip
    m_news = Wording::tr("Counted: %1. Slip %2: one copy is the artisan's, the other stays with the goods.")
                 .arg(m_wording.count(deposit.counted))
                 .arg(deposit.slip);
    m_signs.reset();
    clear();
    go("list");
    readDeposits();
    emit slipWanted(deposit.id);
}

QString DepositDesk::signText() const {
    if (!m_signs) return {};
    const bool artisans = m_signs->terms.liability == Liability::artisan;
    //: what both sign under a deposit; %1: how many pieces, %2: who answers for a loss
    return Wording::tr("Pieces: %1. %2")
        .arg(m_wording.count(m_signs->counted),
             //: under a deposit: who answers for what is lost or broken
             artisans ? Wording::tr("What is lost or broken is the artisan's loss.")
                      //: under a deposit: who answers for what is lost or broken
                      : Wording::tr("What is lost or broken the stall pays."));
}

void DepositDesk::sign(const QString& artisan, const QString& house) {
    if (m_busy || !m_signs) return;
    m_busy = true;
    emit changed();
    m_books.run(
        this,
        [by = m_person, id = m_signs->id,
         hands = SignedByHand{handOf(artisan), handOf(house)}](Book& book) {
            return signDeposit(book, by, id, hands);
        },
        [this](const Result<Done>& both) {
            m_busy = false;
            if (!both) return complain(both.refusal());
            emit moved();
            if (m_signs) counted(*m_signs);
        });
}

void DepositDesk::signOnPaper() {
    if (!m_busy && m_signs) counted(*m_signs);
}

// around ------------------------------------------------------------------------------------------

void DepositDesk::complain(const QString& sentence) {
    m_complaint = sentence;
    emit changed();
}

void DepositDesk::forgetNews() {
    m_news.clear();
    emit changed();
}

void DepositDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

void DepositDesk::fail() {
    m_busy = false;
    emit changed();
}

void DepositDesk::retell() {
    m_deposits.retell();
    m_artisans.retell();
    m_pickUps.retell();
    m_lines.retell();
    m_goods.retell();
    m_unsold.retell();
    m_news.clear();
    m_complaint.clear();
    emit changed();
}

} // namespace touat
