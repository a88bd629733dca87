// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/count_desk.h"

#include "app/till/shelf_model.h"
#include "core/stock/item_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

constexpr std::size_t mostProblems = 50;

std::optional<ShelfItem> itemOf(Book& book, const std::string& code) {
    ItemTable items(book.db());
    auto id = items.byCodeAt(book.stall(), code);
    if (!id) id = items.byCode(code);
    if (!id) return std::nullopt;
    return ShelfView(book.db(), book.stall(), book.today()).find(*id);
}

Name cornerOf(Book& book, Spot spot, ItemId item) {
    const auto corner = CornerTable(book.db()).where(book.stall(), spot, item);
    return corner ? corner->name : Name{};
}

} // namespace

CountDesk::CountDesk(BookThread& books, const Wording& wording, Approval& approval,
                     CodeChoice& choice, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_approval(approval),
      m_choice(choice),
      m_open({{"whatText",
               [this](const OpenRow& r) { return m_wording.counted(r.count, r.part); }},
              {"whenText",
               [this](const OpenRow& r) {
                   return m_wording.date(dayOf(r.count.openedAt)) + QStringLiteral("  ") +
                          m_wording.time(r.count.openedAt);
               }},
              {"byText", [this](const OpenRow& r) { return m_wording.name(r.by); }},
              {"countedText", [this](const OpenRow& r) { return m_wording.progress(r.counted, std::nullopt); }},
              {"family", [](const OpenRow& r) { return QString::fromStdString(r.count.family); }},
              {"blind", [](const OpenRow& r) { return r.count.blind; }}},
             this),
      m_corners({{"nameText", [this](const Corner& c) { return m_wording.name(c.name); }}}, this),
      m_artisans({{"faceName", [this](const Maker& m) { return m_wording.name(m.name); }},
                  {"portrait", [](const Maker& m) { return QString::fromStdString(m.portrait); }}},
                 this),
      m_problems({{"sentence", [this](const Problem& p) { return sentence(p); }},
                  {"itemName",
                   [this](const Problem& p) {
                       return p.item ? m_wording.name(p.item->name) : QString{};
                   }},
                  {"picture",
                   [](const Problem& p) { return p.item ? pictureOf(*p.item) : QString{}; }}},
                 this),
      m_lines({{"itemName", [this](const Line& l) { return m_wording.name(fullName(l.item)); }},
               {"picture", [](const Line& l) { return pictureOf(l.item); }},
               {"codeText",
                [this](const Line& l) {
                    const auto code = QString::fromStdString(l.item.code());
                    return l.corner.isEmpty()
                               ? code
                               : code + QStringLiteral("  ·  ") + m_wording.name(l.corner);
                }},
               {"countText",
                [this](const Line& l) { return outOf(l.counted.counted, l.counted.expected, l.item.unit);
                }},
               {"differenceText",
                [this](const Line& l) {
                    const auto difference = l.counted.difference();
                    if (hides() || difference == Quantity{}) return QString{};
                    return (difference.isPositive() ? QStringLiteral("+") : QString{}) +
                           m_wording.quantity(difference, l.item.unit);
                }},
               {"missing",
                [this](const Line& l) {
                    return !hides() && l.counted.counted < l.counted.expected;
                }},
               {"why", [this](const Line& l) { return hides() ? QString{} : whyOf(l); }},
               {"again", [](const Line& l) { return l.counted.moved; }},
               {"scanned", [](const Line& l) { return l.counted.scanned; }}},
              this) {}

void CountDesk::setPerson(const Person& person) {
    m_person = person;
    leave();
}

void CountDesk::look() {
    m_books.run(
        this, [](Book& book) { return CountTable(book.db()).isWanted(book.stream()); },
        [this](bool wanted) {
            m_wanted = wanted;
            emit changed();
        });
}

void CountDesk::begin() {
    if (m_step == Choosing) readOpen();
}

void CountDesk::leave() {
    m_step = Choosing;
    m_count = {};
    m_sum = {};
    m_last.reset();
    m_partName = {};
    m_stray.reset();
    m_problem.clear();
    m_problems.assign({});
    m_lines.assign({});
    m_chosen = -1;
    m_note = {};
    m_reasons.clear();
    m_complaint.clear();
    readOpen();
    emit changed();
}

void CountDesk::start() {
    if (m_busy || m_step != Choosing) return;
    m_busy = true;
    emit changed();
    m_books.run(
        this,
        [by = m_person, wish = m_count](Book& book) {
            const auto sight = wish.blind ? CountSight::blind : CountSight::open;
            if (wish.corner) return openCornerCount(book, by, *wish.corner, sight);
            if (wish.artisan)
                return openArtisanCount(book, by, wish.spot, *wish.artisan, sight);
            return openCount(book, by, wish.spot, wish.family, sight);
        },
        [this](const Result<std::int64_t>& number) {
            m_busy = false;
            if (!number) return complain(number.refusal());
            m_count.number = *number;
            enter(OpenCount(m_count));
        });
}

void CountDesk::resume(int row) {
    if (m_busy || m_step != Choosing || row < 0 || row >= m_open.rowCount()) return;
    const auto& begun = m_open.rows()[static_cast<std::size_t>(row)];
    m_partName = begun.part;
    enter(OpenCount(begun.count));
}

void CountDesk::enter(const OpenCount& count) {
    m_count = count;
    m_complaint.clear();
    readLines(Scanning);
}

CountDesk::State CountDesk::stateOf(Book& book, std::int64_t number) {
    const auto counted = countLines(book, number);
    if (!counted) return {counted.refusal(), {}};
    ShelfView shelf(book.db(), book.stall(), book.today());
    const auto count = OpenCountTable(book.db()).find(number);
    std::unordered_map<std::int64_t, CornersOfItem> corners; // of one corner all lie there
    if (count && !count->corner) corners = CornerTable(book.db()).names(book.stall());
    std::vector<Line> lines;
    for (const auto& line : *counted) {
        const auto& lies = corners[line.item.packed()];
        lines.push_back({line, *shelf.find(line.item),
                         count->spot == Spot::reserve ? lies.reserve : lies.shelf});
    }
    return {std::move(lines), countSum(book, *counted)};
}

void CountDesk::readLines(Step then, std::optional<ItemId> asked) {
    m_busy = true;
    emit changed();
    m_books.run(
        this, [number = m_count.number](Book& book) { return stateOf(book, number); },
        [this, then, asked](State state) {
            m_busy = false;
            if (!state.lines) return complain(state.lines.refusal());
            m_sum = state.sum;
            m_step = then;
            m_chosen = -1;
            if (hides()) // the order would tell what differs
                std::stable_sort(state.lines->begin(), state.lines->end(),
                                 [](const Line& a, const Line& b) {
                                     return std::pair(!a.counted.moved, a.item.name.latin) <
                                            std::pair(!b.counted.moved, b.item.name.latin);
                                 });
            m_lines.assign(std::move(*state.lines));
            for (std::size_t i = 0; asked && i < m_lines.rows().size(); ++i)
                if (m_lines.rows()[i].item.id == *asked) m_chosen = static_cast<int>(i);
            emit changed();
        });
}

// Scans come faster than answers: each is taken, in its order.
void CountDesk::takeCode(const QString& code) {
    if (m_count.number == 0 || m_step == Finished) {
        emit refused();
        return;
    }
    tally([by = m_person, number = m_count.number, spot = m_count.spot,
           text = code.trimmed().toStdString()](Book& book) {
        auto tally = tallyCode(book, by, number, text);
        ShelfView shelf(book.db(), book.stall(), book.today());
        Scanned scanned{tally, tally ? shelf.find(tally->item) : itemOf(book, text), {}};
        if (!tally && tally.refusal().reason == Reason::codeTwice)
            for (const auto item : meantBy(book, number, text))
                scanned.meant.push_back(*shelf.find(item));
        if (scanned.item) scanned.corner = cornerOf(book, spot, scanned.item->id);
        return scanned;
    });
}

void CountDesk::tally(std::function<Scanned(Book&)> act) {
    m_books.run(this, std::move(act), [this, number = m_count.number](Scanned scanned) {
        if (number == m_count.number && m_step != Finished) show(std::move(scanned));
    });
}

void CountDesk::show(Scanned scanned) {
    if (!scanned.meant.empty()) {
        const auto code = QString::fromStdString(scanned.tally.refusal().subject);
        return m_choice.ask(code, std::move(scanned.meant), [this](const ShelfItem& chosen) {
            tally([by = m_person, number = m_count.number, spot = m_count.spot, chosen](Book& book) {
                return Scanned{tallyItem(book, by, number, chosen.id), chosen, {},
                               cornerOf(book, spot, chosen.id)};
            });
        });
    }
    m_step = Scanning;
    m_chosen = -1;
    m_complaint.clear();
    m_stray.reset();
    if (!scanned.tally) {
        const Problem problem{scanned.tally.refusal(), std::move(scanned.item), scanned.corner};
        if (problem.refusal.reason == Reason::otherCorner) m_stray = problem.item;
        m_problem = sentence(problem);
        auto rows = m_problems.rows();
        rows.insert(rows.begin(), problem);
        if (rows.size() > mostProblems) rows.pop_back();
        m_problems.assign(std::move(rows));
        emit changed();
        emit refused();
        return;
    }
    m_sum.counted.of(scanned.item->unit) += scanned.tally->more;
    m_last = {std::move(*scanned.item), *scanned.tally};
    m_problem =
        m_last->tally.moved ? sentence(refuse(Reason::countMoved, m_last->item.code())) : QString{};
    emit changed();
    emit counted();
    // It is measured, and its code tells no weight: how much of it is there?
    if (!scanned.tally->more.isPositive()) readLines(Listing, m_last->item.id);
}

void CountDesk::scanOn() {
    if (m_count.number == 0 || m_step == Finished) return;
    m_step = Scanning;
    m_chosen = -1;
    m_complaint.clear();
    emit changed();
}

void CountDesk::list() {
    if (!m_busy && m_count.number != 0) readLines(Listing);
}

void CountDesk::choose(int line) {
    m_chosen = line >= 0 && line < m_lines.rowCount() && line != m_chosen ? line : -1;
    m_complaint.clear();
    emit changed();
}

const CountDesk::Line* CountDesk::chosenLine() const {
    if (m_chosen < 0 || m_chosen >= m_lines.rowCount()) return nullptr;
    return &m_lines.rows()[static_cast<std::size_t>(m_chosen)];
}

QString CountDesk::chosenName() const {
    return chosenLine() == nullptr ? QString{} : m_wording.name(fullName(chosenLine()->item));
}

QString CountDesk::chosenUnit() const {
    return chosenLine() == nullptr ? QString{} : m_wording.unit(chosenLine()->item.unit);
}

void CountDesk::setNumber(const QString& typed) {
    const auto quantity = parseQuantity(typed.toStdString());
    if (m_busy || chosenLine() == nullptr || !quantity) return;
    m_busy = true;
    emit changed();
    m_books.run(
        this,
        [by = m_person, number = m_count.number,
         item = chosenLine()->counted.item, quantity = *quantity](Book& book) {
            return recount(book, by, number, item, quantity);
        },
        [this](const Result<Tally>& tally) {
            m_busy = false;
            if (!tally) return complain(tally.refusal());
            m_complaint.clear();
            readLines(Listing);
        });
}

void CountDesk::finish() {
    if (!m_busy && m_count.number != 0) readLines(Finishing);
}

void CountDesk::close() {
    if (m_step == Finishing) end(std::nullopt);
}

void CountDesk::end(const std::optional<Person>& approver) {
    if (m_busy || m_count.number == 0 || m_step == Finished) return;
    m_busy = true;
    m_complaint.clear();
    emit changed();
    struct Outcome {
        Result<Done> done;
        CountSum sum;
    };
    m_books.run(
        this,
        [by = m_person, number = m_count.number, note = note().trimmed().toStdString(),
         reasons = reasons(), given = given(), approver](Book& book) {
            const auto lines = countLines(book, number);
            const auto sum = lines ? countSum(book, *lines) : CountSum{};
            return Outcome{closeCount(book, by, number, note, approver, reasons, given), sum};
        },
        [this](const Outcome& outcome) {
            m_busy = false;
            if (outcome.done) {
                m_sum = outcome.sum;
                m_step = Finished;
                emit changed();
                emit closed();
                look();
                return;
            }
            const auto& refusal = outcome.done.refusal();
            if (refusal.reason == Reason::countMoved) list();
            if (refusal.reason != Reason::approvalNeeded) return complain(refusal);
            emit changed();
            m_approval.ask(m_person, Right::adjustStock, refusal,
                           [this](const Person& second) { end(second); });
        });
}

void CountDesk::drop() {
    if (m_busy || m_count.number == 0 || m_step == Finished) return;
    m_busy = true;
    m_books.run(
        this,
        [by = m_person, number = m_count.number](Book& book) {
            return dropCount(book, by, number);
        },
        [this](const Result<Done>& dropped) {
            m_busy = false;
            if (!dropped) return complain(dropped.refusal());
            leave();
        });
}

QString CountDesk::outOf(Quantity counted, Quantity expected, Unit unit) const {
    if (hides()) return m_wording.quantity(counted, unit);
    //: of an item, so many were counted and so many should be there
    return Wording::tr("%1 of %2").arg(m_wording.count(counted), m_wording.quantity(expected, unit));
}

QString CountDesk::progressText() const {
    return m_wording.progress(m_sum.counted, hides() ? std::nullopt : std::optional(m_sum.expected));
}

int CountDesk::progress() const {
    const auto all = m_sum.expected.together();
    if (hides() || !all.isPositive()) return 0;
    return static_cast<int>(std::clamp<std::int64_t>(
        m_sum.counted.together().thousandths() * 1000 / all.thousandths(), 0, 1000));
}

QString CountDesk::picture() const { return m_last ? pictureOf(m_last->item) : QString{}; }

QString CountDesk::codeText() const {
    return m_last ? QString::fromStdString(m_last->item.code()) : QString{};
}

QString CountDesk::tallyText() const {
    return m_last ? outOf(m_last->tally.counted, m_last->tally.expected, m_last->item.unit) : QString{};
}

QString CountDesk::againText() const {
    if (m_sum.again == 0) return {};
    //: before a count is closed: so many items were sold or received between two scans of them
    return Wording::tr("To be counted again: %1").arg(m_sum.again);
}

void CountDesk::complain(const Refusal& refusal) {
    m_complaint = sentence(refusal);
    // Somebody else closed or dropped it meanwhile.
    if (refusal.reason == Reason::countUnknown && m_step != Choosing) {
        const auto said = m_complaint;
        leave();
        m_complaint = said;
    }
    emit changed();
}

void CountDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

void CountDesk::fail() {
    m_busy = false;
    emit changed();
}

void CountDesk::retell() {
    m_open.retell();
    m_corners.retell();
    m_artisans.retell();
    m_problems.retell();
    m_lines.retell();
    m_complaint.clear();
    m_problem.clear();
    emit changed();
}

} // namespace touat
