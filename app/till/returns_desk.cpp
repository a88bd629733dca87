// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/returns_desk.h"

#include <QRegularExpression>

#include "core/book/stored_fact.h"
#include "core/sales/sale_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

constexpr std::size_t mostRecent = 20;
constexpr int mostWithoutReceipt = 99;

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
    m_books.run(
        this,
        [](Book& book) {
            auto rows = SalesView(book.db()).at(book.stall(), book.today());
            std::erase_if(rows, [](const SaleRow& row) { return row.total.isNegative(); });
            if (rows.size() > mostRecent) rows.resize(mostRecent);
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
    m_untouched = false;
    m_lines.assign({});
    emit changed();
}

void ReturnsDesk::takeCode(const QString& code) {
    if (m_busy) return void(emit refused());
    if (m_done) begin();
    // "TOUAT1 S07-1-000012 118000 8a1f…", "TOUATG S07-1-000012", or the number alone.
    static const QRegularExpression receipt(
        QStringLiteral("(?:^|\\s)(S\\d{2})-(\\d{1,4})-(\\d{6,})(?:\\s|$)"));
    const auto match = receipt.match(code.trimmed());
    if (!match.hasMatch()) {
        m_books.run(
            this,
            [text = code.trimmed().toStdString()](Book& book) {
                return ShelfView(book.db(), book.stall(), book.today()).withCode(text);
            },
            [this, code](std::vector<ShelfItem> meant) {
                if (meant.empty()) return complain(refuse(Reason::codeUnknown, code.toStdString()));
                m_counter.choice().ask(code, std::move(meant), [this](const ShelfItem& chosen) {
                    takeGoods(chosen);
                });
            });
        return;
    }
    const auto stall = Stall::parse(match.captured(1).toStdString());
    const Stream stream{stall.value_or(Stall{}), match.captured(2).toInt()};
    const auto number = match.captured(3).toLongLong();
    m_busy = true;
    m_books.run(
        this,
        [stream, number](Book& book) {
            return SaleTable(book.db()).byNumber(stream, Series::sale, number);
        },
        [this, code](const std::optional<SaleId>& sale) {
            m_busy = false;
            if (!sale) return complain(refuse(Reason::saleUnknown, code.toStdString()));
            read(*sale);
        });
}

void ReturnsDesk::takeGoods(const ShelfItem& item) {
    if (m_busy || m_done) return void(emit refused()); // since it was asked which of several is meant
    if (m_sale)
        countOnReceipt(item);
    else
        addWithoutReceipt(item);
}

void ReturnsDesk::countOnReceipt(const ShelfItem& item) {
    auto rows = m_lines.rows();
    if (std::exchange(m_untouched, false) && rows.front().item == item.id) {
        rows.front().now = {};
        m_lines.assign(rows);
    }
    const auto line = std::find_if(rows.begin(), rows.end(), [&](const Line& each) {
        return each.item == item.id && each.now < each.left;
    });
    if (line != rows.end()) {
        count(static_cast<int>(line - rows.begin()), 1);
        return void(emit counted());
    }
    Quantity sold;
    for (const auto& each : rows)
        if (each.item == item.id) sold = sold + each.left;
    complain(refuse(Reason::moreThanSold, sold));
}

void ReturnsDesk::addWithoutReceipt(const ShelfItem& item) {
    auto rows = m_lines.rows();
    const auto known = std::find_if(rows.begin(), rows.end(),
                                    [&](const Line& line) { return line.item == item.id; });
    if (known != rows.end()) {
        if (known->now == known->left) return complain(refuse(Reason::moreThanSold, known->left));
        count(static_cast<int>(known - rows.begin()), 1);
        return void(emit counted());
    }
    if (rows.empty()) m_basketNumber = m_counter.takeNumber();
    Line line;
    line.item = item.id;
    line.name = fullName(item);
    line.picture = pictureOf(item);
    line.sold = line.now = Quantity::pieces(1);
    line.left = item.kind == ItemKind::piece ? line.now : Quantity::pieces(mostWithoutReceipt);
    line.amount = item.price;
    line.unit = item.unit;
    rows.push_back(std::move(line));
    m_lines.assign(std::move(rows));
    m_complaint.clear();
    readWorth();
    emit counted();
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
            return found;
        },
        [this](std::optional<Found> found) { show(std::move(found)); });
}

void ReturnsDesk::show(std::optional<Found> found) {
    if (!found) return complain(refuse(Reason::saleUnknown));
    m_sale = found->head;
    m_basketNumber = m_counter.takeNumber();
    m_number = documentNumber(found->head.stream, found->head.series, found->head.number);
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

// The core's figure: what the sale took of it for the Treasury and for rounding is in it.
void ReturnsDesk::readWorth() {
    m_back = {};
    emit changed();
    if (!anything()) return;
    m_books.run(
        this, [lines = returned()](Book& book) { return worthOf(book, lines, true); },
        [this](const Result<Money>& worth) {
            m_back = worth ? *worth : Money{};
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
        this, [lines = returned()](Book& book) { return worthOf(book, lines, false); },
        [this, lines = returned()](const Result<Money>& worth) {
            m_busy = false;
            if (!worth) return complain(worth.refusal());
            if (const auto begun = m_counter.beginExchange(lines, *worth); !begun)
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
    };
    m_books.run(
        this,
        [by = m_person, number = m_basketNumber, lines = returned(), through,
         approver](Book& book) {
            RefundWish wish;
            wish.approver = approver;
            Outcome outcome{refund(book, by, number, lines, through, wish), {}};
            if (outcome.sold)
                outcome.number =
                    documentNumber(book.stream(), Series::refund, outcome.sold->number);
            return outcome;
        },
        [this, through](const Outcome& outcome) {
            m_busy = false;
            if (outcome.sold) {
                m_done = *outcome.sold;
                m_doneNumber = outcome.number;
                m_through = through;
                emit changed();
                emit given(m_done->id);
                if (through == TenderKind::cash) emit cashGiven();
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
