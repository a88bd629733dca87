// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/receive_desk.h"

#include "core/stock/place_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {
constexpr qsizetype mostTyped = 7; // digits of a quantity or of a cost
} // namespace

ReceiveDesk::ReceiveDesk(BookThread& books, const Wording& wording, CodeChoice& choice, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_choice(choice),
      m_goods(m_own, wording, this),
      m_lines({{"itemName", [this](const Line& l) { return m_wording.name(l.name); }},
               {"picture", [](const Line& l) { return l.picture; }},
               {"single", [](const Line& l) { return l.single; }},
               {"countText",
                [this](const Line& l) { return m_wording.quantity(l.quantity, l.unit); }},
               {"costText",
                [this](const Line& l) { return l.cost ? m_wording.amount(*l.cost) : QString{}; }},
               {"averageText",
                [this](const Line& l) {
                    const auto known = m_averages.find(l.item.packed());
                    return known == m_averages.end() ? QString{}
                                                     //: what one of an item cost so far
                                                     : Wording::tr("so far %1 each").arg(
                                                           m_wording.amount(known->second));
                }}},
              this) {}

void ReceiveDesk::setPerson(const Person& person) {
    m_person = person;
    m_lines.assign({}); // what lay there was another's
    typed();
}

void ReceiveDesk::begin() {
    m_news.clear();
    m_complaint.clear();
    read({});
}

void ReceiveDesk::take(const std::vector<ItemId>& made) {
    m_complaint.clear();
    //: the card of new goods was written
    m_news = Wording::tr("Its card is in the book.");
    read(made);
}

void ReceiveDesk::read(const std::vector<ItemId>& made) {
    struct Own {
        Shelf shelf;
        std::map<std::int64_t, Money> averages;
    };
    m_books.run(
        this,
        [](Book& book) {
            auto items = ShelfView(book.db(), book.stall(), book.today()).all();
            std::erase_if(items, [](const ShelfItem& item) {
                return item.artisan || item.kind == ItemKind::service;
            });
            Own own;
            for (const auto& item : items)
                if (const auto average = CostTable(book.db()).average(book.stall(), item.id))
                    own.averages.emplace(item.id.packed(), *average);
            own.shelf = Shelf(std::move(items));
            return own;
        },
        [this, made](Own own) {
            m_own = std::move(own.shelf);
            m_averages = std::move(own.averages);
            m_goods.show({}, m_search);
            m_lines.retell();
            for (const auto id : made)
                if (const auto* item = m_own.find(id)) addGoods(*item);
            emit changed();
        });
    emit changed();
}

void ReceiveDesk::search(const QString& text) {
    m_search = text;
    m_goods.show({}, text);
    emit changed();
}

void ReceiveDesk::add(int tile) {
    if (const auto* item = m_goods.at(tile)) addGoods(*item);
}

void ReceiveDesk::takeCode(const QString& code) {
    auto meant = m_own.allByCode(code.trimmed().toStdString());
    if (!meant.empty())
        return m_choice.ask(code, std::move(meant),
                            [this](const ShelfItem& chosen) { addGoods(chosen); });
    //: a scanned code is of no goods that the stall owns
    m_complaint = Wording::tr("None of our own goods has this code: %1").arg(code.trimmed());
    emit changed();
    emit refused();
}

void ReceiveDesk::addGoods(const ShelfItem& item) {
    if (m_busy) return;
    m_news.clear();
    m_complaint.clear();
    auto lines = m_lines.rows();
    auto line = std::find_if(lines.begin(), lines.end(),
                             [&](const Line& each) { return each.item == item.id; });
    if (line == lines.end()) {
        lines.push_back({item.id, fullName(item), pictureOf(item), item.kind == ItemKind::piece,
                         item.unit, Quantity::pieces(1), std::nullopt});
        line = lines.end() - 1;
    } else if (!line->single) {
        line->quantity += Quantity::pieces(1);
    }
    const auto at = static_cast<int>(line - lines.begin());
    m_lines.assign(std::move(lines));
    open(at, !isMeasured(item.unit)); // what it cost is asked next, or how much of it there is
}

void ReceiveDesk::drop(int line) {
    if (m_busy || line < 0 || line >= lineCount()) return;
    auto lines = m_lines.rows();
    lines.erase(lines.begin() + line);
    m_lines.assign(std::move(lines));
    typed();
}

void ReceiveDesk::open(int line, bool cost) {
    if (m_busy || line < 0 || line >= lineCount()) return;
    m_openLine = line;
    m_typingCost = cost;
    m_typed.clear();
    emit changed();
}

void ReceiveDesk::typeQuantity(int line) { open(line, false); }

void ReceiveDesk::typeCost(int line) { open(line, true); }

void ReceiveDesk::type(const QString& digit) {
    if (m_openLine < 0 || m_typed.size() + digit.size() > mostTyped) return;
    if (digit == "," && (!typingMeasure() || m_typed.isEmpty() || m_typed.contains(digit))) return;
    const auto mark = m_typed.indexOf(',');
    if (mark >= 0 && m_typed.size() + digit.size() > mark + 4) return; // grams, millimetres
    m_typed += digit;
    write();
}

void ReceiveDesk::erase() {
    m_typed.chop(1);
    write();
}

void ReceiveDesk::typed() {
    m_openLine = -1;
    m_typed.clear();
    emit changed();
}

void ReceiveDesk::write() {
    if (m_openLine < 0) return;
    auto lines = m_lines.rows();
    auto& line = lines[static_cast<std::size_t>(m_openLine)];
    if (m_typingCost)
        line.cost = m_typed.isEmpty() ? std::nullopt
                                      : std::optional(Money::dinars(m_typed.toLongLong()));
    else if (!line.single)
        line.quantity = parseQuantity(m_typed.toStdString()).value_or(Quantity{});
    m_lines.assign(std::move(lines));
    emit changed();
}

QString ReceiveDesk::openName() const {
    return m_openLine < 0 ? QString{}
                          : m_wording.name(m_lines.rows()[static_cast<std::size_t>(m_openLine)].name);
}

QString ReceiveDesk::openUnit() const {
    return m_openLine < 0 ? QString{}
                          : m_wording.unit(m_lines.rows()[static_cast<std::size_t>(m_openLine)].unit);
}

bool ReceiveDesk::typingMeasure() const {
    return m_openLine >= 0 && !m_typingCost &&
           isMeasured(m_lines.rows()[static_cast<std::size_t>(m_openLine)].unit);
}

QString ReceiveDesk::unitsText() const {
    UnitSums units;
    for (const auto& line : m_lines.rows())
        units.of(line.unit) += line.quantity;
    return m_wording.units(units);
}

QString ReceiveDesk::costText() const {
    Money sum;
    bool any = false;
    for (const auto& line : m_lines.rows()) {
        if (!line.cost) continue;
        any = true;
        sum += proportion(*line.cost, line.quantity.thousandths(),
                          Quantity::pieces(1).thousandths());
    }
    return any ? m_wording.priced(sum) : QString{};
}

void ReceiveDesk::receive(const QString& supplier, const QString& paper) {
    if (m_busy || lineCount() == 0) return; // a second press does nothing
    m_busy = true;
    m_complaint.clear();
    emit changed();
    std::vector<IncomingLine> lines;
    for (const auto& line : m_lines.rows())
        lines.push_back({line.item, line.quantity, line.cost});
    m_books.run(
        this,
        [by = m_person, lines = std::move(lines), supplier = supplier.trimmed().toStdString(),
         paper = paper.trimmed().toStdString()](Book& book) {
            return receiveGoods(book, by, lines, supplier, paper);
        },
        [this](const Result<Done>& result) {
            m_busy = false;
            if (!result) return complain(result.refusal());
            const auto units = unitsText();
            m_lines.assign({});
            typed();
            begin();
            //: own goods came in: how many of all kinds together
            m_news = Wording::tr("In the book and on the shelf: %1").arg(units);
            emit changed();
            emit received();
        });
}

void ReceiveDesk::complain(const Refusal& refusal) {
    m_complaint = m_wording.sentence(refusal);
    emit changed();
}

void ReceiveDesk::forgetNews() {
    m_news.clear();
    emit changed();
}

void ReceiveDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

void ReceiveDesk::fail() {
    m_busy = false;
    emit changed();
}

void ReceiveDesk::retell() {
    m_goods.retell();
    m_lines.retell();
    m_news.clear();
    m_complaint.clear();
    emit changed();
}

} // namespace touat
