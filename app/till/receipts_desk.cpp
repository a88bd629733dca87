// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/receipts_desk.h"

#include "app/till/shelf_model.h"
#include "app/till/typed_tender.h"
#include "core/acts/correct_tender.h"
#include "core/acts/refund.h"
#include "core/acts/reprint.h"
#include "core/book/stored_fact.h"
#include "core/sales/day_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

constexpr int mostReceipts = 200;

} // namespace

ReceiptsDesk::ReceiptsDesk(BookThread& books, const Wording& wording, Approval& approval,
                           Counter& counter, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_approval(approval),
      m_counter(counter),
      m_receipts(wording, this),
      m_lines(
          // Of what came back as it was photographed then.
          {{"picture",
            [](const Line& l) {
                return l.returned && l.returned->photo
                           ? photoAddress(QString::fromStdString(*l.returned->photo))
                           : l.picture;
            }},
           {"itemName", [this](const Line& l) { return m_wording.name(l.printed.item); }},
           {"makerText", [this](const Line& l) { return m_wording.name(l.printed.artisan); }},
           {"countText", [this](const Line& l) { return m_wording.quantity(l.printed.quantity, l.printed.unit); }},
           {"amountText", [this](const Line& l) { return m_wording.amount(l.printed.amount); }},
           {"ofKit", [](const Line& l) { return l.printed.kitNumber > 0; }},
           {"kitText", [this](const Line& l) { return kitText(l); }},
           {"kitAmountText",
            [this](const Line& l) { return l.kit ? m_wording.amount(*l.kit) : QString{}; }},
           {"backText",
            [this](const Line& l) {
                return l.returned ? m_wording.cameBack(*l.returned) : QString{};
            }}},
          this) {}

bool ReceiptsDesk::all() const {
    return static_cast<bool>(mayDo(m_person, Right::seeReports));
}

void ReceiptsDesk::begin() {
    back();
    search({});
}

void ReceiptsDesk::search(const QString& text) {
    // Which receipts there are is not for everybody: a search looks among those one may see.
    const int most = all() ? mostReceipts : mostForSeller;
    const auto digits = text.trimmed().section('-', -1);
    bool number = false;
    const auto wanted = digits.toLongLong(&number);
    m_books.run(
        this,
        [most, wanted = number && all() ? wanted : -1](Book& book) {
            return SalesView(book.db()).latest(book.stall(), most, wanted);
        },
        [this](std::vector<SaleRow> rows) {
            m_receipts.assign(std::move(rows));
            emit changed();
        });
}

void ReceiptsDesk::choose(int row) {
    if (m_busy || row < 0 || row >= m_receipts.rowCount()) return;
    read(m_receipts.rows()[static_cast<std::size_t>(row)].sale);
}

void ReceiptsDesk::read(SaleId sale) {
    m_books.run(
        this,
        [sale](Book& book) {
            std::optional<Open> open;
            const auto head = SaleTable(book.db()).find(sale);
            auto paper = printedDocument(book, sale);
            if (!head || !paper) return open;
            open.emplace();
            open->sale = sale;
            open->paper = std::move(*paper);
            open->copies = SaleTable(book.db()).copies(sale);
            ShelfView shelf(book.db(), book.stall(), book.today());
            const auto stored = storedDocument(book.db(), sale);
            open->staffNote = stored->staffNote.value_or(std::string{});
            for (const auto& line : stored->lines) {
                const auto item = shelf.find(line.item);
                open->returned.push_back(line.returned);
                open->pictures << (item ? pictureOf(*item) : QString{});
            }
            open->undone = !SaleTable(book.db()).givenBack(sale).total.isZero();
            const auto day = DayTable(book.db()).openAt(book.stall());
            open->today = day && day->day == head->day;
            return open;
        },
        [this](std::optional<Open> open) {
            if (!open) return complain(refuse(Reason::saleUnknown));
            m_open = std::move(open);
            std::vector<Line> lines;
            int number = m_open->sale.line();
            for (const auto& line : m_open->paper.lines)
                lines.push_back({SaleLineId::of(m_open->sale.entry(), ++number), line,
                                 m_open->pictures[static_cast<int>(lines.size())],
                                 m_open->returned[lines.size()],
                                 {}});
            sumKits(lines);
            m_lines.assign(std::move(lines));
            emit changed();
        });
}

void ReceiptsDesk::sumKits(std::vector<Line>& lines) {
    Line* head = nullptr;
    for (auto& line : lines) {
        const int kit = line.printed.kitNumber;
        if (kit > 0 && (head == nullptr || head->printed.kitNumber != kit)) {
            head = &line;
            head->kit = Money{};
        }
        if (kit > 0) *head->kit += line.printed.amount;
    }
}

QString ReceiptsDesk::kitText(const Line& line) const {
    if (!line.kit) return {};
    const auto name = m_wording.name(line.printed.kit);
    return line.printed.kits == Quantity::pieces(1)
               ? name
               : name + QStringLiteral("  × ") + m_wording.count(line.printed.kits);
}

void ReceiptsDesk::back() {
    m_open.reset();
    m_lines.assign({});
    m_complaint.clear();
    emit changed();
}

void ReceiptsDesk::reprint() {
    if (m_busy || !m_open) return;
    setBusy(true);
    m_books.run(
        this,
        [by = m_person, sale = m_open->sale](Book& book) { return touat::reprint(book, by, sale); },
        [this](const Result<int>& copy) {
            setBusy(false);
            if (!copy) return complain(copy.refusal());
            if (!m_open) return;
            emit paperWanted(m_open->sale, *copy);
            read(m_open->sale);
        });
}

void ReceiptsDesk::gift() {
    if (m_open) emit giftWanted(m_open->sale);
}

bool ReceiptsDesk::correctable() const {
    return isSale() && m_open->today && !m_open->undone && m_open->paper.tenders.size() == 1 &&
           canBeCorrected(m_open->paper.tenders.front());
}

QString ReceiptsDesk::scheme() const {
    return correctable() ? QString::fromStdString(m_open->paper.tenders.front().scheme) : QString{};
}

bool ReceiptsDesk::voidable() const {
    return isSale() && m_open->today && !m_open->undone;
}

void ReceiptsDesk::correct(const QString& kind, const QString& scheme, const QString& reference,
                           const QString& terminal, const QString& lastFour) {
    if (m_busy || !correctable()) return;
    auto tender = exactly(fromWord<TenderKind>(kind.toStdString()).value_or(TenderKind::cash),
                          m_open->paper.payable());
    putProof(tender, scheme, reference, terminal, lastFour);
    setBusy(true);
    m_books.run(
        this,
        [by = m_person, sale = m_open->sale, tender](Book& book) {
            return correctTender(book, by, sale, {tender});
        },
        [this](const Result<Done>& done) {
            setBusy(false);
            if (!done) return complain(done.refusal());
            forgetComplaint();
            emit corrected();
            if (m_open) read(m_open->sale);
        });
}

void ReceiptsDesk::undo() { undoWith(std::nullopt); }

void ReceiptsDesk::undoWith(const std::optional<Person>& approver) {
    if (m_busy || !voidable()) return;
    setBusy(true);
    RefundWish wish;
    wish.approver = approver;
    m_books.run(
        this,
        [by = m_person, sale = m_open->sale, wish, number = m_counter.takeNumber()](Book& book) {
            return voidSale(book, by, sale, number, wish);
        },
        [this](const Result<Sold>& gone) {
            setBusy(false);
            if (!gone && gone.refusal().reason == Reason::approvalNeeded)
                return m_approval.ask(m_person, Right::lowerPrice, gone.refusal(),
                                      [this](const Person& second) { undoWith(second); });
            if (!gone) return complain(gone.refusal());
            emit undoneNow(gone->id);
            search({});
            if (m_open) read(m_open->sale);
        });
}

void ReceiptsDesk::takeBack() {
    if (isSale()) emit takeBackWanted(number());
}

std::optional<SaleId> ReceiptsDesk::chosenSale() const {
    return m_open ? std::optional(m_open->sale) : std::nullopt;
}

QString ReceiptsDesk::number() const {
    return m_open ? QString::fromStdString(m_open->paper.numberText()) : QString{};
}
QString ReceiptsDesk::whenText() const {
    if (!m_open) return {};
    const auto at = m_open->paper.at;
    return m_wording.date(dayOf(at)) + QStringLiteral("  ") + m_wording.time(at);
}
QString ReceiptsDesk::sellerText() const {
    return m_open ? m_wording.name(m_open->paper.seller) : QString{};
}
QString ReceiptsDesk::totalText() const {
    return m_open ? m_wording.amount(m_open->paper.payable()) : QString{};
}
QString ReceiptsDesk::paidText() const {
    if (!m_open) return {};
    QStringList parts;
    for (const auto& tender : m_open->paper.tenders)
        parts << m_wording.paid(tender);
    return parts.join(QStringLiteral("  +  "));
}
QString ReceiptsDesk::staffNote() const {
    return m_open ? QString::fromStdString(m_open->staffNote) : QString{};
}
QString ReceiptsDesk::copiesText() const {
    return m_open && m_open->copies > 0 ? QString::number(m_open->copies) : QString{};
}

void ReceiptsDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

void ReceiptsDesk::complain(const Refusal& refusal) {
    m_complaint = m_wording.sentence(refusal);
    emit changed();
}

void ReceiptsDesk::setBusy(bool busy) {
    m_busy = busy;
    emit changed();
}

void ReceiptsDesk::fail() {
    setBusy(false);
}

void ReceiptsDesk::retell() {
    m_receipts.retell();
    m_lines.retell();
    emit changed();
}

} // namespace touat
