// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/corner_desk.h"

#include <array>

#include "app/till/shelf_model.h"
#include "core/stock/item_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {
// Names are data: in both spellings, so that whoever reads the other language reads them too.
const std::array<Name, 5> usualInShop{{{"الواجهة", "Vitrine"},
                                       {"الجدار الأيمن", "Mur de droite"},
                                       {"الجدار الأيسر", "Mur de gauche"},
                                       {"الوسط", "Milieu"},
                                       {"قرب الصندوق", "Près de la caisse"}}};
const std::array<Name, 4> usualInReserve{{{"الرف الأعلى", "Étagère du haut"},
                                          {"الرف الأسفل", "Étagère du bas"},
                                          {"في العمق", "Au fond"},
                                          {"قرب الباب", "Près de la porte"}}};
} // namespace

CornerDesk::CornerDesk(BookThread& books, const Wording& wording, CodeChoice& choice, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_choice(choice),
      m_corners({{"nameText", [this](const Row& r) { return m_wording.name(r.corner.name); }},
                 {"spot", [](const Row& r) { return wordText(r.corner.spot); }},
                 {"countText", [this](const Row& r) { return m_wording.units(r.sum.units); }},
                 {"kindsText",
                  [this](const Row& r) {
                      //: of a corner of the shop: how many different items lie there
                      return Wording::tr("%1 kinds").arg(
                          m_wording.count(Quantity::pieces(r.sum.kinds)));
                  }}},
                this),
      m_goods({{"itemName", [this](const Lying& l) { return m_wording.name(fullName(l.item)); }},
               {"picture", [](const Lying& l) { return pictureOf(l.item); }},
               {"codeText", [](const Lying& l) { return QString::fromStdString(l.item.code()); }},
               {"countText",
                [this](const Lying& l) { return m_wording.quantity(l.level.quantity, l.level.unit); }}},
              this) {}

void CornerDesk::setPerson(const Person& person) {
    m_person = person;
    m_step = Listing;
    m_open.reset();
}

void CornerDesk::begin() {
    m_step = Listing;
    m_open.reset();
    m_complaint.clear();
    read();
    emit changed();
}

CornerDesk::All CornerDesk::allOf(Book& book) {
    All all;
    CornerTable corners(book.db());
    auto inShop = corners.sums(book.stall(), Spot::shelf);
    auto inReserve = corners.sums(book.stall(), Spot::reserve);
    for (auto& corner : corners.of(book.stall())) {
        auto& sums = corner.spot == Spot::reserve ? inReserve : inShop;
        const auto sum = sums[corner.id.packed()];
        all.rows.push_back({std::move(corner), sum});
    }
    std::stable_sort(all.rows.begin(), all.rows.end(), [](const Row& a, const Row& b) {
        return a.corner.spot < b.corner.spot; // the shop before its reserve
    });
    all.loose = inShop[0].units;
    return all;
}

void CornerDesk::read() {
    m_books.run(
        this, [](Book& book) { return allOf(book); },
        [this](All all) {
            m_loose = all.loose;
            m_corners.assign(std::move(all.rows));
            emit changed();
        });
}

QString CornerDesk::looseText() const {
    if (m_loose == UnitSums{}) return {};
    //: below the corners of the shop: so many pieces lie in none of them
    return Wording::tr("In no corner yet: %1").arg(m_wording.units(m_loose));
}

QStringList CornerDesk::readyNames() const {
    QStringList names;
    if (m_spot == Spot::reserve)
        for (const auto& name : usualInReserve) names << m_wording.name(name);
    else
        for (const auto& name : usualInShop) names << m_wording.name(name);
    return names;
}

void CornerDesk::create() {
    m_open.reset();
    m_typed.clear();
    m_spot = Spot::shelf;
    m_step = Naming;
    m_complaint.clear();
    emit changed();
}

void CornerDesk::rename() {
    if (!m_open) return;
    m_typed = nameText();
    m_spot = m_open->spot;
    m_step = Naming;
    m_complaint.clear();
    emit changed();
}

void CornerDesk::setSpot(const QString& spot) {
    const auto known = fromWord<Spot>(spot.toStdString());
    if (!known || !isNew()) return; // goods are moved to the reserve, a corner is not
    m_spot = *known;
    emit changed();
}

void CornerDesk::setTyped(const QString& name) {
    m_typed = name;
    m_complaint.clear();
    emit changed();
}

void CornerDesk::chooseReady(int index) {
    const auto names = readyNames();
    if (index >= 0 && index < names.size()) setTyped(names[index]);
}

bool CornerDesk::start() {
    if (m_busy) return false;
    m_busy = true;
    m_complaint.clear();
    emit changed();
    return true;
}

void CornerDesk::keepName() {
    if (m_step != Naming || !start()) return;
    auto name = nameAsTyped(m_typed.trimmed().toStdString());
    const auto ready = static_cast<std::size_t>(std::max<qsizetype>(0, readyNames().indexOf(m_typed)));
    if (readyNames().contains(m_typed))
        name = m_spot == Spot::reserve ? usualInReserve[ready] : usualInShop[ready];
    m_books.run(
        this,
        [by = m_person, spot = m_spot, name, id = m_open ? std::optional(m_open->id) : std::nullopt](
            Book& book) -> Result<CornerId> {
            if (!id) return nameCorner(book, by, spot, name);
            const auto renamed = renameCorner(book, by, *id, name);
            return renamed ? Result<CornerId>(*id) : Result<CornerId>(renamed.refusal());
        },
        [this](const Result<CornerId>& corner) { named(corner); });
}

void CornerDesk::named(const Result<CornerId>& corner) {
    m_busy = false;
    if (!corner) return complain(corner.refusal());
    m_last.reset();
    m_placed.reset();
    m_problem.reset();
    emit arranged();
    readInside(*corner);
}

void CornerDesk::open(int row) {
    if (row < 0 || row >= m_corners.rowCount()) return;
    m_last.reset();
    m_placed.reset();
    m_problem.reset();
    m_complaint.clear();
    readInside(m_corners.rows()[static_cast<std::size_t>(row)].corner.id);
}

CornerDesk::Inside CornerDesk::insideOf(Book& book, CornerId id) {
    CornerTable corners(book.db());
    Inside inside;
    inside.corner = corners.find(id);
    if (!inside.corner || inside.corner->closed) return {};
    ShelfView shelf(book.db(), book.stall(), book.today());
    for (const auto& level : corners.goods(*inside.corner)) {
        ++inside.sum.kinds;
        inside.sum.units.of(level.unit) += level.quantity;
        if (auto item = shelf.find(level.item)) inside.goods.push_back({level, std::move(*item)});
    }
    return inside;
}

void CornerDesk::readInside(CornerId corner, Then then) {
    m_books.run(
        this, [corner](Book& book) { return insideOf(book, corner); },
        [this, corner, then](Inside inside) {
            m_busy = false;
            const bool left = !m_open || m_open->id != corner;
            if (then == Then::stay && left) return;
            if (!inside.corner) {
                begin();
                return complain(refuse(Reason::cornerUnknown));
            }
            m_open = std::move(inside.corner);
            m_sum = inside.sum;
            m_goods.assign(std::move(inside.goods));
            if (then == Then::enter) m_step = Looking;
            emit changed();
        });
}

void CornerDesk::back() {
    m_complaint.clear();
    if (m_open && m_step != Looking) {
        m_step = Looking;
        emit changed();
        return;
    }
    begin();
}

void CornerDesk::takeCode(const QString& code) {
    if (m_step != Looking || !m_open) return;
    m_books.run(
        this,
        [text = code.trimmed().toStdString()](Book& book) {
            return ShelfView(book.db(), book.stall(), book.today()).withCode(text);
        },
        [this, code, corner = m_open->id](std::vector<ShelfItem> meant) {
            if (!meant.empty())
                return m_choice.ask(code, std::move(meant), [this, corner](const ShelfItem& item) {
                    place(corner, item);
                });
            m_last.reset();
            m_problem = refuse(Reason::codeUnknown, code.toStdString());
            emit changed();
            emit refused();
        });
}

// Whoever scanned may have gone on meanwhile; it lies where it was scanned.
void CornerDesk::place(CornerId id, const ShelfItem& item) {
    m_books.run(
        this,
        [by = m_person, id, item = item.id](Book& book) { return placeGoods(book, by, id, {item}); },
        [this, item, id](const Result<std::int64_t>& came) {
            m_placed.reset();
            if (!came) {
                m_last.reset();
                m_problem = came.refusal();
                emit changed();
                emit refused();
                return;
            }
            m_problem.reset();
            m_last = Scanned{item, *came == 0};
            emit placed();
            if (*came > 0) emit arranged();
            readInside(id, Then::stay);
        });
}

QString CornerDesk::lastText() const {
    if (m_placed)
        //: a whole family was put into a corner at once: so many kinds of goods came new
        return Wording::tr("Now here: %1 more").arg(m_wording.count(Quantity::pieces(*m_placed)));
    if (!m_last || !m_last->item) return {};
    const auto name = m_wording.name(fullName(*m_last->item));
    //: an item was scanned onto a corner where it lies already; its name
    return m_last->alreadyThere ? Wording::tr("Lies here already: %1").arg(name)
                                //: an item was scanned onto a corner; its name
                                : Wording::tr("Now here: %1").arg(name);
}

QString CornerDesk::problem() const { return m_problem ? m_wording.sentence(*m_problem) : QString{}; }

void CornerDesk::chooseFamily() {
    if (m_step != Looking) return;
    m_step = Family;
    emit changed();
}

void CornerDesk::placeFamily(const QString& family) {
    if (m_step != Family || !m_open || !start()) return;
    m_books.run(
        this,
        [by = m_person, id = m_open->id, family = family.toStdString()](Book& book) {
            return touat::placeFamily(book, by, id, family);
        },
        [this, id = m_open->id](const Result<std::int64_t>& came) {
            m_busy = false;
            if (!came) return complain(came.refusal());
            m_problem.reset();
            m_last.reset();
            m_placed = *came;
            if (*came > 0) emit arranged();
            readInside(id);
        });
}

void CornerDesk::takeOut(int row) {
    if (m_step != Looking || !m_open || row < 0 || row >= m_goods.rowCount() || !start()) return;
    m_books.run(
        this,
        [by = m_person, id = m_open->id,
         item = m_goods.rows()[static_cast<std::size_t>(row)].level.item](Book& book) {
            return touat::takeOut(book, by, id, {item});
        },
        [this, id = m_open->id](const Result<Done>& done) {
            m_busy = false;
            m_last.reset();
            m_placed.reset();
            m_problem.reset();
            if (!done) return complain(done.refusal());
            emit arranged();
            readInside(id, Then::stay);
        });
}

void CornerDesk::look(int row) {
    if (row >= 0 && row < m_goods.rowCount())
        emit lookedAt(m_goods.rows()[static_cast<std::size_t>(row)].level.item);
}

void CornerDesk::count() {
    if (m_open) emit countWanted(*m_open);
}

void CornerDesk::askToClose() {
    if (m_step != Looking) return;
    m_step = Closing;
    emit changed();
}

void CornerDesk::close() {
    if (m_step != Closing || !m_open || !start()) return;
    m_books.run(
        this, [by = m_person, id = m_open->id](Book& book) { return closeCorner(book, by, id); },
        [this](const Result<Done>& done) {
            m_busy = false;
            if (!done) return complain(done.refusal());
            emit arranged();
            begin();
        });
}

void CornerDesk::complain(const Refusal& refusal) {
    m_complaint = m_wording.sentence(refusal);
    emit changed();
}

void CornerDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

void CornerDesk::fail() {
    m_busy = false;
    emit changed();
}

void CornerDesk::retell() {
    m_corners.retell();
    m_goods.retell();
    m_complaint.clear();
    emit changed();
}

} // namespace touat
