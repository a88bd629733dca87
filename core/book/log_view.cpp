// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/log_view.h"

#include <algorithm>
#include <map>

#include "core/book/stored_fact.h"
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
        const auto kind = kindInLog(envelope, fact);
        if (!kind) return std::nullopt;
        m_line = {};
        m_line.entry = LogEntryId::of(envelope.id);
        m_line.kind = *kind;
        m_line.at = envelope.at;
        m_line.by = staff(envelope.by);
        m_line.approver = staff(envelope.approver);
        std::visit([this](const auto& each) { tell(each); }, fact);
        return std::move(m_line);
    }

  private:
    void say(Money amount, std::string text = {}) {
        m_line.amount = amount;
        m_line.text = std::move(text);
    }

    void tell(const auto&) {} // its kind says all

    void tell(const DayOpened& fact) {
        m_line.before = fact.expected;
        say(fact.counted);
    }
    void tell(const DayClosed& fact) {
        m_line.before = fact.expected;
        say(fact.counted, fact.explained.value_or(std::string{}));
    }
    void tell(const GapExplained& fact) {
        const auto day = DayTable(m_db).find(fact.day);
        say(day ? day->gap(fact.at) : Money{}, fact.said);
    }
    void tell(const SaleMade& fact) {
        const auto& document = fact.document;
        m_line.number = documentNumber(m_line.entry.entry().stream, Series::sale, document.number);
        say(document.total);
    }
    void tell(const RefundMade& fact) {
        if (fact.document.refunds) m_line.number = sale(*fact.document.refunds);
        say(fact.document.total);
    }
    void tell(const ExchangeMade& fact) {
        m_line.before = fact.back.total;
        say(fact.taken.total);
    }
    void tell(const ReceiptReprinted& fact) {
        m_line.number = sale(fact.sale);
        m_line.count = fact.copy;
    }
    void tell(const TenderCorrected& fact) {
        m_line.number = sale(fact.sale);
        Money sum;
        for (const auto& tender : fact.is)
            sum += tender.amount;
        if (!fact.was.empty()) m_line.was = fact.was.front().kind;
        if (!fact.is.empty()) m_line.is = fact.is.front().kind;
        say(sum);
    }
    void tell(const LineRemoved& fact) {
        m_line.about = item(fact.item);
        say(fact.amount);
    }
    void tell(const DrawerOpened& fact) { say({}, fact.why); }
    void tell(const CashPutIn& fact) {
        m_line.reason = fact.reason;
        say(fact.amount, fact.note);
    }
    void tell(const CashTakenOut& fact) {
        m_line.reason = fact.reason;
        say(fact.amount, fact.receiver.value_or(fact.note));
    }
    void tell(const PriceChanged& fact) {
        m_line.about = item(fact.item);
        say(fact.price);
    }
    void tell(const TransferOrdered& fact) {
        if (!fact.lines.empty()) m_line.about = item(fact.lines.front().item);
        m_line.count = static_cast<int>(fact.lines.size());
        m_line.number = fact.from.text() + "-" + fact.to.text();
        say({}, fact.note);
    }
    void tell(const TransferOrderWithdrawn& fact) {
        m_line.number = fact.from.text() + "-" + fact.to.text();
        say({}, fact.why);
    }
    void tell(const PinRefused& fact) {
        m_line.about = staff(StaffId::fromPacked(fact.person.packed()));
        if (m_line.about.isEmpty()) m_line.about = artisan(ArtisanId::fromPacked(fact.person.packed()));
    }
    void tell(const StaffAdmitted& fact) { m_line.about = fact.name; }
    void tell(const BookPutBack& fact) { m_line.count = static_cast<int>(fact.sales); }
    void tell(const RightsSet& fact) {
        m_line.about = staff(fact.staff);
        m_line.count = static_cast<int>(fact.rights.size());
    }
    void tell(const BadgeGiven& fact) { m_line.about = staff(fact.staff); }
    void tell(const StaffPinSet& fact) { m_line.about = staff(fact.staff); }
    void tell(const StaffPasswordSet& fact) { m_line.about = staff(fact.staff); }
    void tell(const StaffDismissed& fact) { m_line.about = staff(fact.staff); }
    void tell(const StaffReadmitted& fact) { m_line.about = staff(fact.staff); }
    void tell(const ArtisanPaid& fact) {
        m_line.about = artisan(fact.artisan);
        say(fact.amount);
    }
    void tell(const ArtisanAccountRead& fact) { m_line.about = artisan(fact.artisan); }
    void tell(const PeopleListTaken& fact) { m_line.list = fact.list; }
    void tell(const OrderCancelled& fact) {
        Money back;
        for (const auto& tender : fact.back)
            back += tender.amount;
        say(back);
    }

    Name artisan(ArtisanId id) {
        const auto found = ArtisanTable(m_db).find(id);
        return found ? found->name : Name{};
    }
    Name item(ItemId id) {
        const auto found = ShelfView(m_db, m_book.stall(), m_book.today()).find(id);
        return found ? found->name : Name{};
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

namespace {

bool isOf(const auto& chosen, const auto& it) { return !chosen || chosen == it; }

template <class Count>
void mostFirst(std::vector<Count>& counts) {
    std::stable_sort(counts.begin(), counts.end(),
                     [](const Count& a, const Count& b) { return a.count > b.count; });
}

LogCounts countLog(Database& db, const LogWish& wish) {
    LogCounts counts;
    std::map<LogTopic, std::int64_t> topics;
    std::map<Stall, std::int64_t> stalls;
    std::map<StaffId, std::int64_t> people;
    LogTable(db).each(wish.from, wish.to, [&](const LogMark& mark) {
        const bool stall = isOf(wish.stall, mark.stall);
        const bool topic = isOf(wish.topic, mark.topic);
        const bool person = isOf(wish.person, mark.person);
        if (stall && person) ++topics[mark.topic];
        if (topic && person) ++stalls[mark.stall];
        if (stall && topic && mark.person) ++people[*mark.person];
        if (stall && topic && person) ++counts.lines;
    });
    for (std::size_t i = 0; i < EnumWords<LogTopic>::words.size(); ++i) {
        const auto topic = static_cast<LogTopic>(i);
        counts.topics.push_back({topic, topics[topic]});
    }
    std::map<Stall, Name> names;
    for (const auto& device : DeviceTable(db).stalls())
        names[device.stream.stall] = device.stallName;
    for (const auto& [stall, count] : stalls)
        counts.stalls.push_back({stall, names[stall], count});
    for (const auto& [id, count] : people)
        if (const auto member = StaffTable(db).find(id)) // an artisan's PIN is nobody's of the house
            counts.people.push_back({id, member->name, member->stall, count});
    mostFirst(counts.stalls);
    mostFirst(counts.people);
    return counts;
}

} // namespace

LogOfAll readLogOfAll(Book& centre, const LogWish& wish, const std::optional<LogPlace>& after,
                      std::size_t most) {
    LogOfAll log;
    LogReader reader(centre);
    auto places = LogTable(centre.db()).page(wish, after, most + 1);
    if (places.size() > most) {
        places.pop_back();
        log.next = places.back();
    }
    for (const auto& place : places) {
        const auto stored = readStoredFact(centre.db(), place.entry.entry());
        if (!stored) continue;
        if (auto line = reader.read(stored->envelope, stored->fact)) log.lines.push_back(std::move(*line));
    }
    if (!after) log.counts = countLog(centre.db(), wish);
    return log;
}

} // namespace touat
