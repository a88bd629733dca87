// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/item_desk.h"

#include <algorithm>

#include "app/till/keep_setting.h"
#include "core/consignment/artisan_table.h"
#include "core/sales/sales_view.h"
#include "core/stock/item_table.h"

namespace touat {

namespace {

constexpr auto pinnedSetting = "pinned";
constexpr int bestSellers = 24; // what fits on a screen of tiles
constexpr int daysOfBest = 60;

struct Ranks {
    std::vector<ItemId> pinned;
    std::vector<ItemId> best;
};

std::vector<ItemId> readIds(const std::string& text) {
    std::vector<ItemId> ids;
    for (const auto& word : QString::fromStdString(text).split(' ', Qt::SkipEmptyParts))
        if (const auto id = ItemId::parse(word.toStdString())) ids.push_back(*id);
    return ids;
}

} // namespace

ItemDesk::ItemDesk(BookThread& books, const Wording& wording, Counter& counter, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_counter(counter),
      m_facts({{"what", [](const Told& told) { return told.first; }},
               {"told", [](const Told& told) { return told.second; }}},
              this) {
    connect(&m_counter, &Counter::shelfChanged, this, &ItemDesk::readRanks);
}

void ItemDesk::readRanks() {
    m_books.run(
        this,
        [](Book& book) {
            const auto today = book.today();
            return Ranks{readIds(SettingTable(book.db()).read(pinnedSetting)),
                         // Today's sales count tomorrow: a tile stays where it is all day.
                         SalesView(book.db()).bestSellers(book.stall(), today.plus(-daysOfBest),
                                                          today, bestSellers)};
        },
        [this](Ranks ranks) {
            m_pinned = std::move(ranks.pinned);
            m_best = std::move(ranks.best);
            m_counter.rank(m_pinned, m_best);
            emit changed();
        });
}

void ItemDesk::look(int tile) {
    const auto* item = m_counter.tileAt(tile);
    if (item == nullptr) return;
    m_item = *item;
    m_portrait.clear();
    m_village = {};
    m_provenance.reset();
    m_morePhotos.clear();
    tell();
    emit lookedAt(*item);
    struct Known {
        std::optional<PrintedProvenance> provenance;
        std::vector<std::string> photos;
    };
    m_books.run(
        this,
        [id = item->id](Book& book) {
            return Known{printedProvenance(book, id), ItemTable(book.db()).morePhotos(id)};
        },
        [this, id = item->id](Known known) {
            if (!m_item || m_item->id != id) return;
            m_provenance = std::move(known.provenance);
            m_morePhotos = std::move(known.photos);
            tell();
        });
    if (!item->artisan) return;
    m_books.run(
        this, [id = *item->artisan](Book& book) { return ArtisanTable(book.db()).find(id); },
        [this, id = item->id](const std::optional<Artisan>& artisan) {
            if (!artisan || !m_item || m_item->id != id) return;
            m_portrait = QString::fromStdString(artisan->portrait);
            m_village = artisan->commune;
            emit changed();
        });
}

void ItemDesk::tell() {
    m_facts.assign(m_provenance ? m_wording.provenance(*m_provenance) : std::vector<Told>{});
    emit changed();
}

void ItemDesk::retell() {
    tell();
}

void ItemDesk::close() {
    m_item.reset();
    emit changed();
}

bool ItemDesk::pinned() const {
    return m_item && std::find(m_pinned.begin(), m_pinned.end(), m_item->id) != m_pinned.end();
}

void ItemDesk::wantCard() {
    if (m_item) emit cardWanted(m_item->id);
}

void ItemDesk::describe() {
    if (!m_item) return;
    emit describeWanted(*m_item);
    close();
}

void ItemDesk::togglePin() {
    if (!m_item) return;
    const auto found = std::find(m_pinned.begin(), m_pinned.end(), m_item->id);
    if (found == m_pinned.end())
        m_pinned.insert(m_pinned.begin(), m_item->id);
    else
        m_pinned.erase(found);
    std::string text;
    for (const auto& id : m_pinned)
        text += id.text() + ' ';
    keepSetting(m_books, this, pinnedSetting, QString::fromStdString(text));
    m_counter.rank(m_pinned, m_best);
    emit changed();
}

QString ItemDesk::itemName() const {
    return m_item ? m_wording.name(m_item->name) : QString{};
}
QString ItemDesk::otherName() const {
    return m_item ? m_wording.otherName(m_item->name) : QString{};
}
QString ItemDesk::picture() const {
    return m_item ? pictureOf(*m_item) : QString{};
}
QStringList ItemDesk::pictures() const {
    if (!m_item) return {};
    QStringList pictures{pictureOf(*m_item)};
    for (const auto& photo : m_morePhotos)
        pictures << photoAddress(QString::fromStdString(photo));
    return pictures;
}
QString ItemDesk::priceText() const {
    return m_item ? m_wording.amount(m_item->price) : QString{};
}
QString ItemDesk::floorText() const {
    return m_item && !m_item->floor.isZero() ? m_wording.priced(m_item->floor) : QString{};
}
QString ItemDesk::maker() const {
    return m_item ? m_wording.name(m_item->artisanName) : QString{};
}
QString ItemDesk::village() const {
    return m_wording.name(m_village);
}
QString ItemDesk::craft() const {
    return m_item ? m_wording.family(QString::fromStdString(m_item->family)) : QString{};
}

QString ItemDesk::stockText() const {
    if (!m_item || m_item->kind == ItemKind::service) return {};
    //: there is only one of this item
    if (m_item->kind == ItemKind::piece) return Wording::tr("One of a kind");
    //: how many of an item are here
    auto text = Wording::tr("%1 here").arg(m_wording.quantity(m_item->onHand, m_item->unit));
    //: how many of them are held for customers
    const auto held = m_item->onHand - m_item->free();
    if (held.isPositive())
        text += QStringLiteral(" · ") +
                Wording::tr("%1 reserved").arg(m_wording.quantity(held, m_item->unit));
    return text;
}

QString ItemDesk::codes() const {
    QStringList codes;
    if (m_item)
        for (const auto& code : m_item->codes)
            codes << QString::fromStdString(code);
    return codes.join(QStringLiteral("  "));
}

QStringList ItemDesk::careNotes(const QString& family, const QString&) const {
    //: care of wool and cloth, printed under a line of the receipt
    if (family == "weaving" || family == "dress")
        return {Wording::tr("Wash cold, by hand"),
                //: care of wool and cloth, printed under a line of the receipt
                Wording::tr("Dry lying flat, in the shade"),
                //: care of wool and cloth, printed under a line of the receipt
                Wording::tr("Air it often: moths like wool")};
    //: care of leather, printed under a line of the receipt
    if (family == "leather")
        return {Wording::tr("Keep it dry, wipe with a soft cloth"),
                //: care of leather, printed under a line of the receipt
                Wording::tr("Feed it with colourless wax")};
    //: care of silver, printed under a line of the receipt
    if (family == "silver")
        return {Wording::tr("Polish with a soft dry cloth"),
                //: care of silver, printed under a line of the receipt
                Wording::tr("Keep it from water and perfume")};
    //: care of pottery, printed under a line of the receipt
    if (family == "pottery")
        return {Wording::tr("Wash by hand, not in a machine"),
                //: care of pottery, printed under a line of the receipt
                Wording::tr("For decoration, not for food")};
    return {};
}

} // namespace touat
