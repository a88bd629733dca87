// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/log_view.h"

#include <algorithm>

#include "core/consignment/artisan_table.h"
#include "core/people/staff_table.h"
#include "core/sales/day_table.h"
#include "core/sales/sale_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

class LogReader {
  public:
    explicit LogReader(Book& book) : m_book(book), m_db(book.db()) {}

    std::optional<LogLine> read(const Envelope& envelope, const Fact& fact) {
        m_line = {};
        m_line.entry = envelope.id;
        m_line.at = envelope.at;
        m_line.by = staff(envelope.by);
        m_line.approver = staff(envelope.approver);
        m_agreed = envelope.approver.has_value();
        const bool told = std::visit([this](const auto& each) { return tell(each); }, fact);
        return told ? std::optional(std::move(m_line)) : std::nullopt;
    }

  private:
    bool is(LogKind kind, Money amount = {}, std::string text = {}) {
        m_line.kind = kind;
        m_line.amount = amount;
        m_line.text = std::move(text);
        return true;
    }

    bool tell(const auto&) { return false; } // what nobody asks about

    bool tell(const DayOpened& fact) {
        m_line.before = fact.expected;
        return is(LogKind::dayOpened, fact.counted);
    }
    bool tell(const DayClosed& fact) {
        m_line.before = fact.expected;
        return is(LogKind::dayClosed, fact.counted, fact.explained.value_or(std::string{}));
    }
    bool tell(const GapExplained& fact) {
        if (const auto day = DayTable(m_db).find(fact.day)) m_line.amount = day->gap(fact.at);
        return is(LogKind::gapExplained, m_line.amount, fact.said);
    }
    bool tell(const SaleMade& fact) {
        if (!m_agreed) return false;
        const auto& document = fact.document;
        m_line.number = documentNumber(m_line.entry.stream, Series::sale, document.number);
        return is(LogKind::lowered, document.total);
    }
    bool tell(const RefundMade& fact) {
        const auto& document = fact.document;
        if (document.refunds) m_line.number = sale(*document.refunds);
        const bool mistake =
            std::all_of(document.lines.begin(), document.lines.end(), [](const SoldLine& line) {
                return line.returned && line.returned->reason == ReturnReason::mistake;
            });
        return is(mistake ? LogKind::voided : LogKind::refunded, document.total);
    }
    bool tell(const ExchangeMade& fact) {
        m_line.before = fact.back.total;
        return is(LogKind::exchanged, fact.taken.total);
    }
    bool tell(const ReceiptReprinted& fact) {
        m_line.number = sale(fact.sale);
        m_line.count = fact.copy;
        return is(LogKind::reprinted);
    }
    bool tell(const TenderCorrected& fact) {
        m_line.number = sale(fact.sale);
        Money sum;
        for (const auto& tender : fact.is)
            sum += tender.amount;
        if (!fact.was.empty()) m_line.was = fact.was.front().kind;
        if (!fact.is.empty()) m_line.is = fact.is.front().kind;
        return is(LogKind::tenderCorrected, sum);
    }
    bool tell(const LineRemoved& fact) {
        ShelfView shelf(m_db, m_book.stall(), m_book.today());
        if (const auto item = shelf.find(fact.item)) m_line.about = item->name;
        return is(LogKind::removed, fact.amount);
    }
    bool tell(const DrawerOpened& fact) { return is(LogKind::drawerOpened, {}, fact.why); }
    bool tell(const CashPutIn& fact) {
        m_line.reason = fact.reason;
        return is(LogKind::cashIn, fact.amount, fact.note);
    }
    bool tell(const CashTakenOut& fact) {
        m_line.reason = fact.reason;
        return is(LogKind::cashOut, fact.amount, fact.receiver.value_or(fact.note));
    }
    bool tell(const PriceChanged& fact) {
        ShelfView shelf(m_db, m_book.stall(), m_book.today());
        if (const auto item = shelf.find(fact.item)) m_line.about = item->name;
        return is(LogKind::priceChanged, fact.price);
    }
    bool tell(const RulesSet&) { return is(LogKind::rulesChanged); }
    bool tell(const ReceiptLookSet&) { return is(LogKind::rulesChanged); }
    bool tell(const PinRefused& fact) {
        m_line.about = staff(StaffId::fromPacked(fact.person.packed()));
        return is(LogKind::pinRefused);
    }
    bool tell(const StaffAdmitted& fact) {
        m_line.about = fact.name;
        return is(LogKind::admitted);
    }
    bool tell(const BookPutBack& fact) {
        m_line.count = static_cast<int>(fact.sales);
        return is(LogKind::putBack);
    }
    bool tell(const RightsSet& fact) {
        m_line.about = staff(fact.staff);
        m_line.count = static_cast<int>(fact.rights.size());
        return is(LogKind::rightsSet);
    }
    bool tell(const BadgeGiven& fact) {
        m_line.about = staff(fact.staff);
        return is(LogKind::badgeGiven);
    }
    bool tell(const ArtisanPaid& fact) {
        if (const auto artisan = ArtisanTable(m_db).find(fact.artisan))
            m_line.about = artisan->name;
        return is(LogKind::artisanPaid, fact.amount);
    }
    bool tell(const OrderCancelled& fact) {
        Money back;
        for (const auto& tender : fact.back)
            back += tender.amount;
        return is(LogKind::orderCancelled, back);
    }

    Name staff(const std::optional<StaffId>& id) {
        const auto member = id ? StaffTable(m_db).find(*id) : std::nullopt;
        return member ? member->name : Name{};
    }
    std::string sale(SaleId id) {
        const auto head = SaleTable(m_db).find(id);
        return head ? documentNumber(head->stream, head->series, head->number) : std::string{};
    }

    Book& m_book;
    Database& m_db;
    LogLine m_line;
    bool m_agreed = false;
};

} // namespace

LogPage readLog(Book& book, std::int64_t before, std::size_t most) {
    LogPage page;
    LogReader log(book);
    EntryReader reader;
    JournalTable journal(book.db());
    const auto from = before == 0 ? journal.lastArrival() + 1 : before;
    page.next = journal.eachBack(from, [&](const EntryId&, std::string_view text) {
        const auto envelope = reader.read(text);
        if (!envelope) return true;
        const auto fact = readFact(*envelope, reader.body());
        if (!fact || !*fact) return true;
        if (auto line = log.read(*envelope, **fact)) page.lines.push_back(std::move(*line));
        return page.lines.size() < most;
    });
    return page;
}

} // namespace touat
