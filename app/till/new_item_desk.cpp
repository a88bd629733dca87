// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/new_item_desk.h"

#include <QRegularExpression>

#include "app/till/intake_desk.h"

namespace touat {

namespace {

constexpr qsizetype mostDigits = 8; // of a price

QStringList wordsIn(const QString& text) {
    static const QRegularExpression commas(QStringLiteral("[,;/\u060C\u061B]"));
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    QStringList words;
    for (const auto& word : text.split(text.contains(commas) ? commas : spaces))
        if (const auto clean = word.simplified(); !clean.isEmpty() && !words.contains(clean))
            words << clean;
    return words;
}

} // namespace

NewItemDesk::NewItemDesk(BookThread& books, const Wording& wording, Counter& counter,
                         PhotoShelf& photos, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_photos(photos),
      m_parts(counter.shelf(), wording, this),
      m_cells({{"label",
                [](const Cell& c) {
                    return c.size.isEmpty() || c.colour.isEmpty()
                               ? c.size + c.colour
                               : c.size + QStringLiteral(" · ") + c.colour;
                }},
               {"wanted", [](const Cell& c) { return c.wanted; }}},
              this) {
    connect(&counter, &Counter::shelfChanged, &m_parts, &SetParts::reload);
    connect(&m_parts, &SetParts::changed, this, &NewItemDesk::changed);
}

void NewItemDesk::setPerson(const Person& person) {
    m_person = person;
    close();
}

void NewItemDesk::begin() {
    m_open = true;
    m_kind = QStringLiteral("series");
    m_moreOf.reset();
    m_family.clear();
    m_unit = Unit::piece;
    m_code.clear();
    m_sizes.clear();
    m_colours.clear();
    m_struck.clear();
    m_photo.clear();
    m_price.clear();
    m_complaint.clear();
    m_parts.begin({});
    layOut();
}

void NewItemDesk::beginMore(const ShelfItem& item) {
    begin();
    m_kind = QStringLiteral("sizes");
    m_moreOf = item;
    emit changed();
}

void NewItemDesk::close() {
    m_open = false;
    m_complaint.clear();
    emit changed();
}

void NewItemDesk::setKind(const QString& kind) {
    m_kind = kind;
    if (kind != "series") m_unit = Unit::piece;
    emit changed();
}

void NewItemDesk::chooseFamily(const QString& key) {
    m_family = key;
    emit changed();
}

void NewItemDesk::setUnit(const QString& unit) {
    m_unit = fromWord<Unit>(unit.toStdString()).value_or(m_unit);
    emit changed();
}

void NewItemDesk::setSizes(const QString& words) {
    m_sizes = wordsIn(words);
    layOut();
}

void NewItemDesk::setColours(const QString& words) {
    m_colours = wordsIn(words);
    layOut();
}

void NewItemDesk::layOut() {
    std::vector<Cell> cells;
    const QStringList none{QString{}};
    for (const auto& colour : m_colours.isEmpty() ? none : m_colours)
        for (const auto& size : m_sizes.isEmpty() ? none : m_sizes)
            if (!size.isEmpty() || !colour.isEmpty())
                cells.push_back({size, colour, !m_struck.contains({size, colour})});
    m_cells.assign(std::move(cells));
    emit changed();
}

void NewItemDesk::toggle(int cell) {
    if (cell < 0 || cell >= m_cells.rowCount()) return;
    const auto& at = m_cells.rows()[static_cast<std::size_t>(cell)];
    const std::pair pair(at.size, at.colour);
    if (m_struck.erase(pair) == 0) m_struck.insert(pair);
    layOut();
}

void NewItemDesk::choosePhoto(int row) {
    const auto kept = m_photos.keep(row);
    if (!kept.name.isEmpty()) m_photo = kept.name;
    complain(m_wording.photoProblem(kept.flaw));
}

void NewItemDesk::dropPhoto() {
    m_photo.clear();
    emit changed();
}

std::vector<Variant> NewItemDesk::variants() const {
    std::vector<Variant> variants;
    for (const auto& cell : m_cells.rows())
        if (cell.wanted) variants.push_back({cell.size.isEmpty() ? Name{} : nameTyped(cell.size),
                                cell.colour.isEmpty() ? Name{} : nameTyped(cell.colour)});
    return variants;
}

QString NewItemDesk::cellsText() const {
    return m_wording.count(Quantity::pieces(std::ssize(variants())));
}

void NewItemDesk::takeCode(const QString& code) {
    if (m_kind == "set") {
        if (m_parts.takeCode(code)) return;
        //: a scanned code is of nothing that could be a part of a set
        return complain(Wording::tr("Nothing here has this code: %1").arg(code.trimmed()));
    }
    m_code = code.trimmed();
    emit changed();
}

void NewItemDesk::type(const QString& digits) {
    if (m_price.isEmpty() && digits.startsWith('0')) return;
    if (m_price.size() + digits.size() <= mostDigits) m_price += digits;
    emit changed();
}

void NewItemDesk::erase() {
    m_price.chop(1);
    emit changed();
}

void NewItemDesk::setPrice(const QString& dinars) {
    m_price = dinars;
    emit changed();
}

void NewItemDesk::finish(const QString& arabic, const QString& latin) {
    const auto price = parseDinars(m_price.toStdString());
    if (!m_open || m_busy) return;
    if (!price || price->isZero())
        return complain(m_wording.sentence(refuse(Reason::amountNotPositive)));
    ItemCard card;
    card.name = {arabic.trimmed().toStdString(), latin.trimmed().toStdString()};
    card.family = m_family.isEmpty() ? "other" : m_family.toStdString();
    std::tie(card.picture, card.palette) = drawingOf(card.family);
    if (!m_photo.isEmpty()) card.photo = m_photo.toStdString();
    card.price = *price;
    if (m_unit != Unit::piece) card.unit = m_unit;
    if (!m_code.isEmpty() && m_kind != "sizes" && m_kind != "set")
        card.codes = {m_code.toStdString()};
    const bool isSet = m_kind == "set";
    if (isSet) card.parts = m_parts.parts();
    if (isSet && card.parts->empty())
        return complain(m_wording.sentence(refuse(Reason::noLines)));
    m_busy = true;
    m_complaint.clear();
    emit changed();
    m_books.run(
        this,
        [by = m_person, card, kind = m_kind,
         variants = variants()](Book& book) -> Result<std::vector<ItemId>> {
            if (kind == "sizes") return registerVariants(book, by, card, variants);
            const auto item = registerItem(book, by,
                                           kind == "set"     ? ItemKind::service
                                           : kind == "piece" ? ItemKind::piece
                                                             : ItemKind::series,
                                           card);
            if (!item) return item.refusal();
            return std::vector<ItemId>{*item};
        },
        [this](const Result<std::vector<ItemId>>& items) { show(items); });
}

void NewItemDesk::finishMore() {
    if (!m_open || m_busy || !m_moreOf) return;
    m_busy = true;
    m_complaint.clear();
    emit changed();
    m_books.run(
        this,
        [by = m_person, item = m_moreOf->id, variants = variants()](Book& book) {
            return addVariants(book, by, item, variants);
        },
        [this](const Result<std::vector<ItemId>>& items) { show(items); });
}

void NewItemDesk::show(const Result<std::vector<ItemId>>& items) {
    m_busy = false;
    if (!items) return complain(m_wording.sentence(items.refusal()));
    close();
    emit made(*items);
}

void NewItemDesk::complain(const QString& sentence) {
    m_complaint = sentence;
    emit changed();
}

void NewItemDesk::forgetComplaint() { complain({}); }

void NewItemDesk::fail() {
    m_busy = false;
    emit changed();
}

void NewItemDesk::retell() {
    m_parts.retell();
    m_cells.retell();
    complain({});
}

} // namespace touat
