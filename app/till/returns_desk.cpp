// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/returns_desk.h"

#include "app/till/receipts_desk.h"
#include "core/book/stored_fact.h"
#include "core/sales/sale_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

constexpr std::size_t mostRecent = 20;

} // namespace

ReturnsDesk::ReturnsDesk(BookThread& books, const Wording& wording, Approval& approval,
                         Counter& counter, PhotoShelf& photos, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_approval(approval),
      m_counter(counter),
      m_photos(photos),
      m_recent(wording, this),
      m_lines({{"itemName", [this](const Line& l) { return m_wording.name(l.name); }},
               {"picture", [](const Line& l) { return l.picture; }},
               {"soldText", [this](const Line& l) { return m_wording.quantity(l.left, l.unit); }},
               {"nowText", [this](const Line& l) { return m_wording.count(l.now); }},
               {"amountText",
                [this](const Line& l) {
                    return m_wording.amount(
                        proportion(l.amount, l.now.thousandths(), l.sold.thousandths()));
                }},
               {"taken", [](const Line& l) { return l.now.isPositive(); }},
               {"kitText",
                [this](const Line& l) { return l.headsKit ? m_wording.name(l.kit) : QString{}; }},
               {"ofKit", [](const Line& l) { return l.kitNumber > 0; }},
               {"measured", [](const Line& l) { return isMeasured(l.unit); }},
               {"gone", [](const Line& l) { return !l.left.isPositive(); }}},
              this) {}

void ReturnsDesk::begin() {
    back();
    // What was sold today adds up to what the drawer should hold: whoever counts it blind sees few.
    const auto most = mayDo(m_person, Right::seeReports)
                          ? mostRecent
                          : static_cast<std::size_t>(ReceiptsDesk::mostForSeller);
    m_books.run(
        this,
        [most](Book& book) {
            auto rows = SalesView(book.db()).at(book.stall(), book.today());
            std::erase_if(rows, [](const SaleRow& row) { return row.total.isNegative(); });
            if (rows.size() > most) rows.resize(most);
            return rows;
        },
        [this](std::vector<SaleRow> rows) { m_recent.assign(std::move(rows)); });
}

void ReturnsDesk::back() {
    m_sale.reset();
    m_done.reset();
    m_number.clear();
    m_how = {};
    m_complaint.clear();
    m_openLine = -1;
    m_untouched = m_byPhone = false;
    m_back = m_toAccount = {};
    ++m_reckoned;
    m_lines.assign({});
    emit changed();
}

void ReturnsDesk::choose(int row) {
    if (m_busy || row < 0 || row >= m_recent.rowCount()) return;
    read(m_recent.rows()[static_cast<std::size_t>(row)].sale);
}

void ReturnsDesk::read(SaleId sale) {
    m_books.run(
        this,
        [sale](Book& book) {
            std::optional<Found> found;
            SaleTable sales(book.db());
            const auto head = sales.find(sale);
            const auto document = storedDocument(book.db(), sale);
            if (!head || !document || head->series != Series::sale) return found;
            found.emplace().head = *head;
            ShelfView shelf(book.db(), book.stall(), book.today());
            int number = sale.line();
            for (const auto& sold : document->lines) {
                Line line;
                line.id = SaleLineId::of(sale.entry(), ++number);
                line.item = sold.item;
                line.sold = sold.quantity;
                line.left = sold.quantity - sales.takenBack(*line.id).quantity;
                line.amount = sold.amount;
                line.unit = sold.unit.value_or(Unit::piece);
                line.entrusted = sold.artisan.has_value();
                if (sold.kit) {
                    line.kitNumber = sold.kit->number;
                    line.headsKit = found->lines.empty() ||
                                    found->lines.back().kitNumber != line.kitNumber;
                    if (const auto kit = shelf.find(sold.kit->item)) line.kit = kit->name;
                }
                if (const auto item = shelf.find(sold.item)) {
                    line.name = fullName(*item);
                    line.picture = pictureOf(*item);
                }
                found->lines.push_back(std::move(line));
            }
            for (const auto& tender : sales.tenders(sale))
                found->byPhone = found->byPhone || tender.kind == TenderKind::mobile;
            return found;
        },
        [this](std::optional<Found> found) { show(std::move(found)); });
}

void ReturnsDesk::show(std::optional<Found> found) {
    if (!found) return complain(refuse(Reason::saleUnknown));
    m_sale = found->head;
    m_basketNumber = m_counter.takeNumber();
    m_number = documentNumber(found->head.stream, found->head.series, found->head.number);
    m_byPhone = found->byPhone;
    m_complaint.clear();
    m_done.reset();
    // One thing bought is one thing brought back; of several, the person touches which.
    m_untouched = found->lines.size() == 1;
    if (m_untouched) found->lines[0].now = found->lines[0].left;
    m_lines.assign(std::move(found->lines));
    readWorth();
}

QString ReturnsDesk::whenText() const {
    if (!m_sale) return {};
    return m_wording.date(m_sale->day) + QStringLiteral("  ") + m_wording.time(m_sale->at);
}

void ReturnsDesk::count(int line, int by) {
    if (m_busy || line < 0 || line >= m_lines.rowCount()) return;
    auto rows = m_lines.rows();
    auto& row = rows[static_cast<std::size_t>(line)];
    m_untouched = false;
    const auto step = row.id && isMeasured(row.unit) ? row.left : Quantity::pieces(1);
    row.now = std::clamp(by > 0 ? row.now + step : row.now - step, Quantity{}, row.left);
    m_lines.assign(std::move(rows));
    m_complaint.clear();
    readWorth();
}

void ReturnsDesk::openLineOf(int line) {
    m_openLine = line >= 0 && line < m_lines.rowCount() ? line : -1;
    emit changed();
}

QString ReturnsDesk::openUnit() const {
    return m_openLine < 0 ? QString{}
                          : m_wording.unit(m_lines.rows()[static_cast<std::size_t>(m_openLine)].unit);
}

void ReturnsDesk::setPart(const QString& typed) {
    const auto part = parseQuantity(typed.toStdString());
    if (m_busy || m_openLine < 0 || !part) return;
    auto rows = m_lines.rows();
    auto& row = rows[static_cast<std::size_t>(m_openLine)];
    row.now = std::min(*part, row.left);
    m_untouched = false;
    m_lines.assign(std::move(rows));
    openLineOf(-1);
    readWorth();
}

void ReturnsDesk::more(int line) {
    count(line, 1);
}
void ReturnsDesk::less(int line) {
    count(line, -1);
}

void ReturnsDesk::all() {
    auto rows = m_lines.rows();
    for (auto& row : rows)
        row.now = row.left;
    m_lines.assign(std::move(rows));
    readWorth();
}

void ReturnsDesk::takeKit(int line) {
    if (m_busy || line < 0 || line >= m_lines.rowCount()) return;
    auto rows = m_lines.rows();
    const auto kit = rows[static_cast<std::size_t>(line)].kitNumber;
    for (auto& row : rows)
        if (kit > 0 && row.kitNumber == kit) row.now = row.left;
    m_lines.assign(std::move(rows));
    m_complaint.clear();
    readWorth();
}

bool ReturnsDesk::anything() const {
    return std::any_of(m_lines.rows().begin(), m_lines.rows().end(),
                       [](const Line& line) { return line.now.isPositive(); });
}

QString ReturnsDesk::backText() const {
    return m_wording.amount(m_back);
}

QString ReturnsDesk::toAccountText() const {
    return m_toAccount.isZero() ? QString{} : m_wording.amount(m_toAccount);
}

// The core's figure: what the sale took of it for the Treasury and for rounding is in it.
void ReturnsDesk::readWorth() {
    m_back = m_toAccount = {};
    ++m_reckoned;
    emit changed();
    if (!anything()) return;
    m_books.run(
        this,
        [lines = returned()](Book& book) { return backInCash(book, lines); },
        [this, which = m_reckoned](const Result<BackInCash>& back) {
            if (which != m_reckoned) return; // of goods that lie there no more
            if (back) {
                m_back = back->worth;
                m_toAccount = back->offAccount;
            }
            emit changed();
        });
}

QString ReturnsDesk::reason() const {
    return wordText(m_how.reason);
}

void ReturnsDesk::setReason(const QString& reason) {
    if (const auto known = fromWord<ReturnReason>(reason.toStdString())) m_how.reason = *known;
    setCondition(m_how.reason == ReturnReason::damaged ? QStringLiteral("broken")
                                                       : QStringLiteral("as_new"));
}

QString ReturnsDesk::condition() const {
    return wordText(m_how.condition);
}

void ReturnsDesk::setCondition(const QString& condition) {
    if (const auto known = fromWord<Condition>(condition.toStdString())) m_how.condition = *known;
    // What is broken is not sold again before somebody looked at it.
    setAside(m_how.condition == Condition::broken);
}

void ReturnsDesk::setAside(bool aside) {
    m_how.restock = aside ? Restock::aside : Restock::shelf;
    emit changed();
}

bool ReturnsDesk::asksWhoPays() const {
    const auto& rows = m_lines.rows();
    return std::any_of(rows.begin(), rows.end(), [](const Line& line) {
        return line.entrusted && line.now.isPositive();
    });
}

void ReturnsDesk::setGoodwill(bool stallPays) {
    m_how.bearer = stallPays ? std::optional(RefundBearer::stall) : std::nullopt;
    emit changed();
}

QString ReturnsDesk::photo() const {
    return m_how.photo ? photoAddress(QString::fromStdString(*m_how.photo)) : QString{};
}

void ReturnsDesk::choosePhoto(int row) {
    const auto kept = m_photos.keep(row);
    m_complaint = m_wording.photoProblem(kept.flaw);
    if (!kept.name.isEmpty()) m_how.photo = kept.name.toStdString();
    emit changed();
}

void ReturnsDesk::dropPhoto() {
    m_how.photo.reset();
    emit changed();
}

std::vector<ReturnedLine> ReturnsDesk::returned() const {
    std::vector<ReturnedLine> lines;
    for (const auto& line : m_lines.rows())
        if (line.now.isPositive())
            lines.push_back({line.id, line.item, line.now, line.id ? Money{} : line.amount, m_how});
    return lines;
}

void ReturnsDesk::giveBack(const QString& through) {
    give(fromWord<TenderKind>(through.toStdString()).value_or(TenderKind::cash), std::nullopt);
}

void ReturnsDesk::exchangeThem() {
    if (m_busy || m_done || !m_sale || !anything()) return;
    m_busy = true;
    emit changed();
    m_books.run(
        this,
        [lines = returned()](Book& book) {
            return std::pair(worthOf(book, lines, PaidBack::otherwise), unpaidOf(book, lines));
        },
        [this, lines = returned()](const std::pair<Result<Money>, Money>& read) {
            const auto& [worth, unpaid] = read;
            m_busy = false;
            if (!worth) return complain(worth.refusal());
            if (const auto begun = m_counter.beginExchange(lines, *worth, unpaid); !begun)
                return complain(begun.refusal());
            emit changed();
            emit exchangeWanted();
        });
}

void ReturnsDesk::give(TenderKind through, const std::optional<Person>& approver) {
    if (m_busy || m_done || !anything()) return; // a second press does nothing
    m_busy = true;
    m_complaint.clear();
    emit changed();
    struct Outcome {
        Result<Sold> sold;
        std::string number;
        Money onAccount = {};
    };
    m_books.run(
        this,
        [by = m_person, number = m_basketNumber, lines = returned(), through,
         approver](Book& book) {
            RefundWish wish;
            wish.approver = approver;
            Outcome outcome{refund(book, by, number, lines, through, wish), {}};
            if (!outcome.sold) return outcome;
            outcome.number = documentNumber(book.stream(), Series::refund, outcome.sold->number);
            if (const auto document = storedDocument(book.db(), outcome.sold->id))
                outcome.onAccount = paidBy(document->tenders, TenderKind::account);
            return outcome;
        },
        [this, through](const Outcome& outcome) {
            m_busy = false;
            if (outcome.sold) {
                m_done = *outcome.sold;
                m_doneNumber = outcome.number;
                const bool allOnAccount =
                    !outcome.onAccount.isZero() && m_done->payable == outcome.onAccount;
                m_through = allOnAccount ? TenderKind::account : through;
                if (!allOnAccount) m_done->payable -= outcome.onAccount; // this goes over the counter
                m_doneOffAccount = allOnAccount ? Money{} : outcome.onAccount;
                emit changed();
                emit given(m_done->id);
                if (m_through == TenderKind::cash) emit cashGiven();
                return;
            }
            const auto& refusal = outcome.sold.refusal();
            const bool askable =
                refusal.reason == Reason::approvalNeeded || refusal.reason == Reason::returnTooLate;
            if (!askable) return complain(refusal);
            emit changed();
            m_approval.ask(m_person, Right::refund, refusal,
                           [this, through](const Person& second) { give(through, second); });
        });
}

QString ReturnsDesk::doneOffAccountText() const {
    return m_done && !m_doneOffAccount.isZero() ? m_wording.priced(m_doneOffAccount) : QString{};
}

QString ReturnsDesk::doneText() const {
    return m_done ? m_wording.amount(m_done->payable) : QString{};
}

std::optional<SaleId> ReturnsDesk::chosenSale() const {
    return m_sale ? std::optional(m_sale->id) : std::nullopt;
}

QString ReturnsDesk::doneThrough() const {
    return m_done ? wordText(m_through) : QString{};
}

void ReturnsDesk::complain(const Refusal& refusal) {
    m_complaint = m_wording.sentence(refusal);
    emit changed();
    emit refused();
}

void ReturnsDesk::fail() {
    m_busy = false;
    emit changed();
}

void ReturnsDesk::retell() {
    m_recent.retell();
    m_lines.retell();
    emit changed();
}

void ReturnsDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

} // namespace touat
