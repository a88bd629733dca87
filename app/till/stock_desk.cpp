// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/stock_desk.h"

#include <algorithm>
#include <array>

#include "app/manager/places.h"
#include "app/till/shelf_model.h"
#include "core/acts/artisans_word.h"
#include "core/acts/change_price.h"
#include "core/stock/shelf_view.h"
#include "core/sync/messages.h"

namespace touat {

namespace {

constexpr int mostLevelDigits = 6;
constexpr std::array ages{"30", "90", "180", "365", "more"};

QString pictureOf(const GoodsRow& row) {
    return row.photo.empty() ? touat::pictureOf(row.picture, row.palette)
                             : photoAddress(QString::fromStdString(row.photo));
}

QString symbolOf(StepKind kind) {
    switch (kind) {
    case StepKind::registered:
        return QStringLiteral("pencil");
    case StepKind::ownerCorrected:
        return QStringLiteral("user-round");
    case StepKind::deposited:
        return QStringLiteral("hand-coins");
    case StepKind::received:
    case StepKind::becameOwn:
        return QStringLiteral("package-plus");
    case StepKind::sent:
        return QStringLiteral("truck");
    case StepKind::arrived:
        return QStringLiteral("package-check");
    case StepKind::wentHome:
        return QStringLiteral("house");
    case StepKind::boughtOut:
        return QStringLiteral("banknote");
    case StepKind::advanced:
        return QStringLiteral("package-minus");
    case StepKind::withdrawn:
    case StepKind::refused:
    case StepKind::lost:
        return QStringLiteral("package-x");
    case StepKind::cameBack:
    case StepKind::refunded:
        return QStringLiteral("undo-2");
    case StepKind::sold:
        return QStringLiteral("shopping-basket");
    case StepKind::ruled:
        return QStringLiteral("badge-check");
    case StepKind::counted:
        return QStringLiteral("clipboard-check");
    case StepKind::moved:
        return QStringLiteral("arrow-left-right");
    case StepKind::priced:
        return QStringLiteral("tag");
    case StepKind::inspected:
        return QStringLiteral("stamp");
    }
    return {};
}

} // namespace

StockDesk::StockDesk(BookThread& books, const Wording& wording, CodeChoice& choice, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_choice(choice),
      m_groups({{"nameText", [this](const Bar& b) { return nameOf(b); }},
                {"countText", [this](const Bar& b) { // little room: pieces, where there are any
                     const auto& units = b.worth.units;
                     return units.pieces == Quantity{} ? m_wording.units(units)
                                                       : m_wording.count(units.pieces);
                 }},
                {"amountText", [this](const Bar& b) { return m_wording.amount(b.worth.atPrice); }},
                {"share", [](const Bar& b) { return b.share; }}},
               this),
      m_items({{"itemName", [this](const GoodsRow& r) { return m_wording.name(r.name); }},
               {"picture", [](const GoodsRow& r) { return pictureOf(r); }},
               {"maker", [this](const GoodsRow& r) { return m_wording.name(r.artisanName); }},
               {"countText", [this](const GoodsRow& r) { return m_wording.quantity(r.all(), r.unit); }},
               {"priceText", [this](const GoodsRow& r) { return m_wording.amount(r.price); }},
               {"detailText",
                [this](const GoodsRow& r) {
                    return m_wording.goodsDetail(r, idleDays(r, m_today));
                }}},
              this),
      m_way({{"symbol", [](const Step& s) { return symbolOf(s.step.kind); }},
             {"sentence",
              [this](const Step& s) {
                  const auto other =
                      s.step.other ? placeOf(s.other, *s.step.other) : QString{};
                  return m_wording.step(s.step, other, m_item ? m_item->unit : Unit::piece);
              }},
             {"whenText",
              [this](const Step& s) {
                  return m_wording.date(dayOf(s.step.at)) + QStringLiteral("  ") +
                         m_wording.time(s.step.at);
              }},
             {"placeText", [this](const Step& s) { return placeOf(s.place, s.step.place); }},
             {"photo",
              [](const Step& s) {
                  return s.step.photo.empty() ? QString{}
                                              : photoAddress(QString::fromStdString(s.step.photo));
              }},
             {"noteText",
              [](const Step& s) {
                  return QString::fromStdString(s.step.text.empty() ? s.step.number : s.step.text);
              }}},
            this) {}

void StockDesk::begin() {
    m_complaint.clear();
    read();
    emit changed();
}

void StockDesk::read() {
    m_books.run(
        this,
        [](Book& book) {
            GoodsView goods(book.db(), book.today());
            Stock stock;
            stock.today = book.today();
            stock.rows = goods.at(book.stall());
            const auto firstOfMonth = touat::firstOfMonth(stock.today);
            for (const auto& row : goods.shrinkage(firstOfMonth, stock.today))
                if (row.place == book.stall()) stock.shrinkage = row.value;
            return stock;
        },
        [this](Stock stock) { take(std::move(stock)); });
}

void StockDesk::take(Stock stock) {
    m_rows = std::move(stock.rows);
    m_worth = worthOf(m_rows);
    m_shrinkage = stock.shrinkage;
    m_today = stock.today;
    group();
    if (m_view == Idle) showIdle(m_days);
    emit changed();
}

std::string StockDesk::keyOf(const GoodsRow& row) const {
    if (m_grouping == "artisan") return row.artisan ? row.artisan->text() : std::string{};
    if (m_grouping == "commune") return row.commune.latin;
    if (m_grouping == "age") return ageGroup(idleDays(row, m_today));
    return row.family;
}

void StockDesk::group() {
    std::vector<Bar> bars;
    std::int64_t longest = 1;
    for (const auto& each : groupsOf(m_rows, [this](const GoodsRow& row) { return keyOf(row); })) {
        Bar bar{each.key, {}, each.worth, 0};
        const auto first = std::find_if(m_rows.begin(), m_rows.end(), [&](const GoodsRow& row) {
            return keyOf(row) == each.key;
        });
        bar.name = m_grouping == "artisan" ? first->artisanName : first->commune;
        longest = std::max(longest, each.worth.atPrice.centimes());
        bars.push_back(std::move(bar));
    }
    for (auto& bar : bars)
        bar.share = static_cast<int>(
            std::max<std::int64_t>(0, bar.worth.atPrice.centimes()) * 1000 / longest);
    if (m_grouping == "age") // in its order, not by what is in it
        std::sort(bars.begin(), bars.end(), [](const Bar& a, const Bar& b) {
            const auto rank = [](const Bar& bar) {
                return std::find(ages.begin(), ages.end(), bar.key);
            };
            return rank(a) < rank(b);
        });
    m_groups.assign(std::move(bars));
}

QString StockDesk::nameOf(const Bar& bar) const {
    if (m_grouping == "family") return m_wording.family(QString::fromStdString(bar.key));
    if (m_grouping == "age") return m_wording.ageGroup(bar.key);
    return bar.name.isEmpty() ? m_wording.ownGoods() : m_wording.name(bar.name);
}

QString StockDesk::groupName() const { return m_group ? nameOf(*m_group) : QString{}; }

void StockDesk::groupBy(const QString& grouping) {
    m_grouping = grouping;
    m_view = Groups;
    m_group.reset();
    group();
    emit changed();
}

void StockDesk::openGroup(int row) {
    if (row < 0 || row >= m_groups.rowCount()) return;
    m_group = m_groups.rows()[static_cast<std::size_t>(row)];
    std::vector<GoodsRow> rows;
    for (const auto& each : m_rows)
        if (keyOf(each) == m_group->key) rows.push_back(each);
    m_items.assign(std::move(rows));
    m_view = Items;
    emit changed();
}

void StockDesk::showIdle(int days) {
    m_days = days;
    m_view = Idle;
    m_books.run(
        this,
        [days](Book& book) {
            return GoodsView(book.db(), book.today()).idle(book.stall(), days);
        },
        [this](std::vector<GoodsRow> rows) {
            if (m_view == Idle) m_items.assign(std::move(rows));
            emit changed();
        });
    emit changed();
}

void StockDesk::showWanted() {
    m_view = Wanted;
    emit changed();
}

void StockDesk::showCorners() {
    m_view = Corners;
    m_complaint.clear();
    emit changed();
}

void StockDesk::open(int row) {
    if (row < 0) return;
    const auto at = static_cast<std::size_t>(row);
    if ((m_view == Items || m_view == Idle) && row < m_items.rowCount())
        look(m_items.rows()[at].item);
}

void StockDesk::back() {
    m_view = m_view == Way ? m_before : Groups;
    m_complaint.clear();
    emit changed();
}

void StockDesk::lookAgain(ItemId item) {
    if (m_view == Way && m_item && m_item->id == item) look(item);
}

void StockDesk::look(ItemId item) {
    m_books.run(
        this, [item](Book& book) { return shownIn(book, item); },
        [this](std::optional<Shown> shown) {
            if (shown) show(std::move(*shown));
        });
}

void StockDesk::takeCode(const QString& code) {
    m_books.run(
        this,
        [text = code.trimmed().toStdString()](Book& book) {
            return ShelfView(book.db(), book.stall(), book.today()).withCode(text);
        },
        [this, code](std::vector<ShelfItem> meant) {
            if (meant.empty()) return refuseCode(code);
            m_choice.ask(code, std::move(meant), [this](const ShelfItem& chosen) { look(chosen.id); });
        });
}

std::optional<StockDesk::Shown> StockDesk::shownIn(Book& book, ItemId item,
                                                   const std::vector<GoodsStep>& told) {
    auto known = ShelfView(book.db(), book.stall(), book.today()).find(item);
    if (!known) return std::nullopt;
    Shown shown{std::move(*known), {}, LevelTable(book.db()).find(book.stall(), item),
                keepableOf(book, item).isPositive(),
                CornerTable(book.db()).namesOf(book.stall(), item), std::nullopt};
    const auto coming = ItemTable(book.db()).coming(item, book.today());
    if (!coming.empty()) shown.coming = coming.front();
    PlaceTable places(book.db());
    const auto nameOfPlace = [&](Stall place) {
        const auto found = places.find(place);
        return found ? found->card.name : Name{};
    };
    for (auto& step : wholeWay(GoodsView(book.db(), book.today()).wayOf(item), told)) {
        const auto place = nameOfPlace(step.place);
        const auto other = step.other ? nameOfPlace(*step.other) : Name{};
        shown.way.push_back({std::move(step), place, other});
    }
    return shown;
}

void StockDesk::refuseCode(const QString& code) {
    complain(refuse(Reason::codeUnknown, code.toStdString()));
    emit refused();
}

void StockDesk::show(Shown shown) {
    if (m_view != Way) m_before = m_view;
    m_view = Way;
    m_complaint.clear();
    m_item = std::move(shown.item);
    m_level = shown.level;
    m_keepable = shown.keepable;
    m_corners = std::move(shown.corners);
    m_coming = shown.coming;
    m_way.assign(std::move(shown.way));
    m_whole = false;
    askForTheRest();
    emit changed();
}

// What this book knows stands there meanwhile, and stays if nobody answers.
void StockDesk::askForTheRest() {
    const int asked = ++m_asked;
    if (!m_carry || !goesOnElsewhere()) return;
    const auto item = m_item->id;
    m_carry(path::itemWay, textOf(WayQuestion{item}),
            [this, item, asked](const Result<std::string>& body) {
                auto told = body ? json::Parser().as<WayAnswer>(*body) : std::nullopt;
                if (!told || asked != m_asked) return;
                m_books.run(
                    this,
                    [item, steps = std::move(told->steps)](Book& book) {
                        return shownIn(book, item, steps);
                    },
                    [this, asked](std::optional<Shown> shown) {
                        if (!shown || asked != m_asked) return;
                        m_way.assign(std::move(shown->way));
                        m_whole = true;
                        emit changed();
                    });
            });
}

bool StockDesk::wentBy(std::initializer_list<StepKind> kinds) const {
    const auto& way = m_way.rows();
    return std::any_of(way.begin(), way.end(), [&](const Step& each) {
        return std::find(kinds.begin(), kinds.end(), each.step.kind) != kinds.end();
    });
}

// What other places recorded no stall hears; the centre does.
bool StockDesk::goesOnElsewhere() const {
    return m_item && !m_whole && wentBy({StepKind::arrived, StepKind::sent});
}

QString StockDesk::elsewhereText() const {
    if (!goesOnElsewhere()) return {};
    if (m_item->artisan && !wentBy({StepKind::deposited, StepKind::received, StepKind::becameOwn}))
        //: below the way of an item that its artisan (%1) did not leave here
        return Wording::tr("%1 left it at another place. What happened there, the centre has.")
            .arg(m_wording.name(m_item->artisanName));
    //: below the way of an item that was at other places too
    return Wording::tr("What happened at other places, the centre has.");
}

void StockDesk::wantSizes() {
    if (m_item) emit sizesWanted(*m_item);
}

void StockDesk::setLevel(const QString& least, const QString& full) {
    if (!m_item || least.size() > mostLevelDigits || full.size() > mostLevelDigits) return;
    m_books.run(
        this,
        [by = m_person, item = m_item->id, least = Quantity::pieces(least.toLongLong()),
         full = Quantity::pieces(full.toLongLong())](Book& book) {
            return touat::setLevel(book, by, item, least, full);
        },
        [this](const Result<Done>& set) {
            if (!set) return complain(set.refusal());
            read();
            look(m_item->id);
            emit levelSet();
        });
}

void StockDesk::setFloor(const QString& dinars) {
    const auto floor = parseDinars(dinars.toStdString());
    if (!m_item) return;
    if (!floor) return complain(refuse(Reason::amountTooLarge));
    m_books.run(
        this,
        [by = m_person, item = m_item->id, floor = *floor](Book& book) {
            return changeFloor(book, by, item, floor);
        },
        [this](const Result<Done>& set) {
            if (!set) return complain(set.refusal());
            look(m_item->id);
            emit floorSet();
        });
}

QString StockDesk::kindsText() const {
    //: figure of the stock: how many different items
    auto text = Wording::tr("%1 kinds").arg(m_wording.count(Quantity::pieces(m_worth.kinds)));
    if (const auto measured = m_worth.units.measured(); measured != UnitSums{})
        text += QStringLiteral("  ·  ") + m_wording.units(measured);
    return text;
}

QString StockDesk::costText() const {
    return mayDo(m_person, Right::seeReports) ? m_wording.amount(m_worth.atCost) : QString{};
}

QString StockDesk::placeOf(const Name& name, Stall place) const {
    return name.isEmpty() ? QString::fromStdString(place.text()) : m_wording.name(name);
}

QString StockDesk::itemName() const { return m_item ? m_wording.name(fullName(*m_item)) : QString{}; }

QString StockDesk::picture() const { return m_item ? touat::pictureOf(*m_item) : QString{}; }

QString StockDesk::codeText() const {
    return m_item ? QString::fromStdString(m_item->code()) : QString{};
}

void StockDesk::complain(const Refusal& refusal) {
    m_complaint = m_wording.sentence(refusal);
    emit changed();
}

void StockDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

void StockDesk::retell() {
    m_groups.retell();
    m_items.retell();
    m_way.retell();
    m_complaint.clear();
    emit changed();
}

} // namespace touat
