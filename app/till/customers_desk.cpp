// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/customers_desk.h"

#include "app/till/typed_tender.h"
#include "core/acts/keep_customer.h"
#include "core/sales/rules_table.h"

namespace touat {

CustomersDesk::CustomersDesk(BookThread& books, const Wording& wording, Approval& approval,
                             Counter& counter, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_approval(approval),
      m_counter(counter),
      m_found(
          {{"customerName", [this](const Row& r) { return m_wording.name(r.customer.card.name); }},
           {"phone", [](const Row& r) { return QString::fromStdString(r.customer.card.phone); }},
           {"owedText",
            [this](const Row& r) {
                return r.owed > Money{} ? m_wording.amount(r.owed) : QString{};
            }},
           {"late", [](const Row& r) { return r.late; }}},
          this),
      m_lists({{"listName", [this](const List& l) { return m_wording.name(l.name); }}}, this),
      m_history(
          {{"number", [](const CustomerEntry& e) { return QString::fromStdString(e.number); }},
           {"payment", [](const CustomerEntry& e) { return e.number.empty(); }},
           {"dateText", [this](const CustomerEntry& e) { return m_wording.date(dayOf(e.at)); }},
           {"amountText", [this](const CustomerEntry& e) { return m_wording.amount(e.amount); }},
           {"onAccount", [](const CustomerEntry& e) { return e.onAccount > Money{}; }}},
          this),
      m_debts({{"number", [](const OpenDebt& d) { return QString::fromStdString(d.number); }},
               {"dueText", [this](const OpenDebt& d) { return m_wording.dueText(d.due, m_today); }},
               {"late", [this](const OpenDebt& d) { return d.due < m_today; }},
               {"leftText", [this](const OpenDebt& d) { return m_wording.amount(d.left); }}},
              this) {}

void CustomersDesk::begin() {
    m_search.clear();
    back();
}

void CustomersDesk::back() {
    m_chosen.reset();
    m_complaint.clear();
    m_history.assign({});
    m_debts.assign({});
    emit changed();
    find();
}

void CustomersDesk::search(const QString& text) {
    if (m_search == text) return;
    m_search = text;
    emit changed();
    find();
}

void CustomersDesk::find() {
    m_books.run(
        this,
        [text = m_search.toStdString()](Book& book) {
            std::vector<Row> rows;
            for (auto& customer : CustomerTable(book.db()).search(text))
                rows.push_back(readRow(book, std::move(customer)));
            return rows;
        },
        [this, text = m_search](std::vector<Row> rows) {
            if (text == m_search) m_found.assign(std::move(rows)); // or somebody typed on
        });
}

CustomersDesk::Row CustomersDesk::readRow(Book& book, Customer customer) {
    Row row{std::move(customer), {}, false};
    row.owed = owedBy(book, row.customer.id);
    if (row.owed <= Money{}) return row;
    const auto debts = CustomerView(book.db()).open(row.customer.id);
    row.late = !debts.empty() && debts.front().due < book.today();
    return row;
}

std::optional<CustomersDesk::Look> CustomersDesk::readLook(Book& book, CustomerId id) {
    auto customer = CustomerTable(book.db()).find(id);
    if (!customer) return std::nullopt;
    CustomerView view(book.db());
    Look look{readRow(book, std::move(*customer)), view.history(id), view.open(id), {}};
    look.today = book.today();
    look.days = RulesTable(book.db()).inForce(book.stall(), look.today).accountDays;
    for (const auto& list : PriceListTable(book.db()).all(book.stall()))
        look.lists.push_back({list.id, list.terms.name});
    return look;
}

void CustomersDesk::choose(int row) {
    if (m_busy || row < 0 || row >= m_found.rowCount()) return;
    look(m_found.rows()[static_cast<std::size_t>(row)].customer.id);
}

void CustomersDesk::look(CustomerId id) {
    m_books.run(
        this, [id](Book& book) { return readLook(book, id); },
        [this](std::optional<Look> found) { show(std::move(found)); });
}

void CustomersDesk::show(std::optional<Look> found) {
    if (!found) return back();
    m_chosen = std::move(found->row);
    m_lists.assign(std::move(found->lists));
    m_history.assign(std::move(found->history));
    m_today = found->today;
    m_days = found->days;
    m_debts.assign(std::move(found->debts));
    m_debts.retell(); // the day may be another
    m_complaint.clear();
    emit changed();
}

void CustomersDesk::create(const QString& name, const QString& phone) {
    takeIn(name, phone, [this](CustomerId customer) { look(customer); });
}

void CustomersDesk::createAndServe(const QString& name, const QString& phone) {
    takeIn(name, phone, [this](CustomerId customer) {
        emit changed();
        serve(customer);
    });
}

void CustomersDesk::takeIn(const QString& name, const QString& phone,
                           std::function<void(CustomerId)> then) {
    if (m_busy) return;
    CustomerCard card;
    card.name = nameAsTyped(name.trimmed().toStdString());
    card.phone = phone.trimmed().toStdString();
    m_busy = true;
    emit changed();
    m_books.run(
        this, [by = m_person, card](Book& book) { return registerCustomer(book, by, card); },
        [this, then = std::move(then)](const Result<CustomerId>& customer) {
            m_busy = false;
            if (!customer) return refused(customer.refusal());
            m_search.clear();
            then(*customer);
            emit moved();
        });
}

void CustomersDesk::describe(const QString& name, const QString& phone) {
    if (!m_chosen) return;
    auto card = m_chosen->customer.card;
    if (name.trimmed() != this->name()) {
        // The other spelling stays; it is the same person.
        const auto typed = nameAsTyped(name.trimmed().toStdString());
        if (typed.latin.empty()) card.name.arabic = typed.arabic;
        if (typed.arabic.empty()) card.name.latin = typed.latin;
    }
    card.phone = phone.trimmed().toStdString();
    change(card);
}

void CustomersDesk::setLimit(const QString& dinars) {
    if (!m_chosen) return;
    const auto limit = parseDinars(dinars.toStdString());
    if (!limit) return refused(refuse(Reason::amountTooLarge));
    auto card = m_chosen->customer.card;
    card.limit = *limit;
    change(card);
}

void CustomersDesk::setDays(const QString& days) {
    if (!m_chosen) return;
    auto card = m_chosen->customer.card;
    card.days = days.toInt(); // anything else asks for at once
    change(card);
}

void CustomersDesk::setList(int row) {
    if (!m_chosen) return;
    auto card = m_chosen->customer.card;
    card.list.reset();
    if (row >= 0 && row < m_lists.rowCount())
        card.list = m_lists.rows()[static_cast<std::size_t>(row)].id;
    change(card);
}

void CustomersDesk::change(const CustomerCard& card, const std::optional<Person>& approver) {
    if (m_busy || !m_chosen) return;
    m_busy = true;
    emit changed();
    m_books.run(
        this,
        [by = m_person, id = m_chosen->customer.id, card, approver](Book& book) {
            return changeCustomer(book, by, id, card, approver);
        },
        [this, card](const Result<Done>& done) {
            m_busy = false;
            if (done) {
                if (m_chosen) look(m_chosen->customer.id);
                emit moved();
                return;
            }
            if (done.refusal().reason != Reason::approvalNeeded) return refused(done.refusal());
            emit changed();
            m_approval.ask(m_person, Right::giveCredit, done.refusal(),
                           [this, card](const Person& second) { change(card, second); });
        });
}

void CustomersDesk::pay(const QString& kind, const QString& scheme, const QString& reference,
                        const QString& dinars) {
    if (m_busy || !m_chosen) return;
    const auto tender = typedTender(kind, scheme, reference, dinars);
    if (!tender) return refused(tender.refusal());
    m_busy = true;
    emit changed();
    m_books.run(
        this,
        [by = m_person, id = m_chosen->customer.id, tender = *tender](Book& book) {
            return payAccount(book, by, id, {tender});
        },
        [this, inCash = tender->kind == TenderKind::cash](const Result<Done>& done) {
            m_busy = false;
            if (!done) return refused(done.refusal());
            if (m_chosen) look(m_chosen->customer.id);
            emit moved();
            if (inCash) emit cashTaken();
        });
}

void CustomersDesk::serve() {
    if (m_chosen) serve(m_chosen->customer.id);
}

void CustomersDesk::serveFound(int row) {
    if (m_busy || row < 0 || row >= m_found.rowCount()) return;
    serve(m_found.rows()[static_cast<std::size_t>(row)].customer.id);
}

void CustomersDesk::serve(CustomerId customer) {
    m_counter.setBuyer(customer);
    emit served();
}

QString CustomersDesk::name() const {
    return m_chosen ? m_wording.name(m_chosen->customer.card.name) : QString{};
}
QString CustomersDesk::phone() const {
    return m_chosen ? QString::fromStdString(m_chosen->customer.card.phone) : QString{};
}
QString CustomersDesk::limitText() const {
    return m_chosen ? m_wording.amount(m_chosen->customer.card.limit) : QString{};
}
QString CustomersDesk::owedText() const {
    return m_chosen ? m_wording.amount(m_chosen->owed) : QString{};
}
QString CustomersDesk::owedDigits() const {
    return m_chosen ? m_wording.digits(m_chosen->owed) : QString{};
}
QString CustomersDesk::stillText() const {
    if (!m_chosen) return {};
    return m_wording.amount(std::max(m_chosen->customer.card.limit - m_chosen->owed, Money{}));
}
QString CustomersDesk::daysText() const {
    return m_chosen ? m_wording.count(Quantity::pieces(
                          m_chosen->customer.card.days.value_or(m_days)))
                    : QString{};
}
int CustomersDesk::list() const {
    if (!m_chosen || !m_chosen->customer.card.list) return -1;
    for (std::size_t i = 0; i < m_lists.rows().size(); ++i)
        if (m_lists.rows()[i].id == *m_chosen->customer.card.list) return static_cast<int>(i);
    return -1;
}

void CustomersDesk::refused(const Refusal& refusal) {
    m_complaint = m_wording.sentence(refusal);
    emit changed();
}

void CustomersDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

void CustomersDesk::fail() {
    m_busy = false;
    emit changed();
}

void CustomersDesk::retell() {
    m_found.retell();
    m_lists.retell();
    m_history.retell();
    m_debts.retell();
    m_complaint.clear();
    emit changed();
}

} // namespace touat
