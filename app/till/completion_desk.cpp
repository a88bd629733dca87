// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/completion_desk.h"

#include <algorithm>

#include "app/till/intake_desk.h"
#include "core/acts/describe_item.h"
#include "core/stock/family.h"
#include "core/stock/item_table.h"

namespace touat {

CompletionDesk::CompletionDesk(BookThread& books, const Wording& wording, Counter& counter,
                               PhotoShelf& photos, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_counter(counter),
      m_photos(photos),
      m_items({{"itemName", [this](const Row& r) { return m_wording.name(r.item.name); }},
               {"picture", [](const Row& r) { return pictureOf(r.item); }},
               {"priceText", [this](const Row& r) { return m_wording.amount(r.item.price); }},
               {"maker", [this](const Row& r) { return m_wording.name(r.item.artisanName); }},
               {"codeText", [](const Row& r) { return QString::fromStdString(r.item.code()); }}},
              this),
      m_parts(m_counter.shelf(), wording, this),
      m_details({{"label", [this](const Detail& d) { return labelOf(d); }},
                 {"text", [](const Detail& d) { return d.text; }},
                 {"whole", [](const Detail& d) {
                      return d.what == Told::storyArabic || d.what == Told::storyLatin;
                  }}},
                this) {
    connect(&m_counter, &Counter::shelfChanged, this, &CompletionDesk::look);
    connect(&m_counter, &Counter::shelfChanged, &m_parts, &SetParts::reload);
    connect(&m_parts, &SetParts::changed, this, &CompletionDesk::changed);
}

void CompletionDesk::look() {
    std::vector<Row> rows;
    for (const auto& item : m_counter.shelf().items())
        if (item.incomplete) rows.push_back({item});
    m_items.assign(std::move(rows));
    emit changed();
}

QString CompletionDesk::codes() const {
    QStringList codes;
    for (const auto& code : m_card.codes)
        codes << QString::fromStdString(code);
    return codes.join(' ');
}

QString CompletionDesk::picture() const {
    if (!m_chosen) return {};
    if (m_card.photo) return photoAddress(QString::fromStdString(*m_card.photo));
    return pictureOf(m_card.picture, m_card.palette);
}

void CompletionDesk::choose(int row) {
    if (row >= 0 && row < count()) return take(m_items.rows()[static_cast<std::size_t>(row)].item);
    m_chosen.reset();
    m_card = {};
    m_parts.begin({});
    complain({});
    emit cardTaken();
    emit changed();
}

void CompletionDesk::take(const ShelfItem& item) {
    m_chosen = item.id;
    m_card = {};
    m_card.codes = item.codes;
    m_card.name = item.name;
    m_card.family = item.family;
    m_card.picture = item.picture;
    m_card.palette = item.palette;
    m_card.vat = item.vat;
    if (!item.photo.empty()) m_card.photo = item.photo;
    m_card.unit = item.unit;
    m_kind = item.kind;
    m_partsBefore = item.parts;
    m_parts.begin(item.parts);
    const auto show = [this] {
        m_typed = asTyped(m_card.details.value_or(ItemDetails{}));
        m_details.assign(m_typed);
        emit cardTaken();
        emit changed();
    };
    complain({});
    show();
    struct Known {
        std::optional<ItemDetails> details;
        std::vector<std::string> photos;
    };
    m_books.run(
        this,
        [id = item.id](Book& book) {
            ItemTable items(book.db());
            return Known{items.details(id), items.morePhotos(id)};
        },
        [this, show, id = item.id](Known known) {
            if (m_chosen != id) return;
            m_card.details = std::move(known.details);
            if (!known.photos.empty()) m_card.photos = std::move(known.photos);
            show();
        });
}

std::vector<std::string> CompletionDesk::photoNames() const {
    std::vector<std::string> names;
    if (m_card.photo) names.push_back(*m_card.photo);
    for (const auto& more : m_card.photos.value_or(std::vector<std::string>{}))
        names.push_back(more);
    return names;
}

void CompletionDesk::setPhotos(std::vector<std::string> photos) {
    m_card.photo.reset();
    m_card.photos.reset();
    if (!photos.empty()) m_card.photo = photos.front();
    if (photos.size() > 1) m_card.photos.emplace(photos.begin() + 1, photos.end());
    emit changed();
}

QStringList CompletionDesk::photos() const {
    QStringList addresses;
    for (const auto& name : photoNames())
        addresses << photoAddress(QString::fromStdString(name));
    return addresses;
}

void CompletionDesk::putFirst(int photo) {
    auto names = photoNames();
    if (photo <= 0 || photo >= std::ssize(names)) return;
    std::rotate(names.begin(), names.begin() + photo, names.begin() + photo + 1);
    setPhotos(std::move(names));
}

void CompletionDesk::dropPhoto(int photo) {
    auto names = photoNames();
    if (photo < 0 || photo >= std::ssize(names)) return;
    names.erase(names.begin() + photo);
    setPhotos(std::move(names));
}

QString CompletionDesk::unit() const {
    if (!m_chosen || m_kind != ItemKind::series) return {};
    return QString::fromStdString(std::string(wordOf(m_card.unit.value_or(Unit::piece))));
}

void CompletionDesk::setUnit(const QString& unit) {
    const auto said = fromWord<Unit>(unit.toStdString());
    if (said && m_kind == ItemKind::series) m_card.unit = *said;
    emit changed();
}

bool CompletionDesk::takeCode(const QString& code) {
    return m_chosen && canBeSet() && m_parts.takeCode(code);
}

void CompletionDesk::setDetail(int row, const QString& text) {
    if (row >= 0 && row < static_cast<int>(m_typed.size()))
        m_typed[static_cast<std::size_t>(row)].text = text;
}

std::vector<CompletionDesk::Detail> CompletionDesk::fieldsOf(const ItemDetails& details) const {
    std::vector<Detail> rows;
    for (const auto& field : attributesOf(m_card.family))
        rows.push_back({Told::field, {}, std::string(field.name)});
    for (const auto& each : details.more.value_or(std::vector<Attribute>{})) {
        if (knownAttribute(each.name) == nullptr) continue;
        auto row = std::find_if(rows.begin(), rows.end(),
                                [&](const Detail& d) { return d.field == each.name; });
        if (row == rows.end()) row = rows.insert(row, {Told::field, {}, each.name});
        row->text = QString::fromStdString(each.value);
    }
    return rows;
}

/// The family is another one: its fields, with what was typed so far.
void CompletionDesk::showDetails() {
    const auto before = m_typed;
    m_typed = asTyped(m_card.details.value_or(ItemDetails{}));
    for (auto& row : m_typed)
        for (const auto& typed : before)
            if (typed.what == row.what && typed.field == row.field) row.text = typed.text;
    for (const auto& typed : before) { // of the former family
        const bool stays = std::any_of(m_typed.begin(), m_typed.end(), [&](const Detail& row) {
            return typed.what == row.what && typed.field == row.field;
        });
        if (!stays && !typed.text.trimmed().isEmpty()) m_typed.push_back(typed);
    }
    m_details.assign(m_typed);
}

std::vector<CompletionDesk::Detail> CompletionDesk::asTyped(const ItemDetails& details) const {
    const auto words = [](const std::string& text) { return QString::fromStdString(text); };
    const auto names = [&](const std::optional<Name>& name, Told arabic, Told latin) {
        const auto known = name.value_or(Name{});
        return std::pair(Detail{arabic, words(known.arabic)}, Detail{latin, words(known.latin)});
    };
    const auto number = [](std::optional<int> scaled, int by) {
        return scaled ? QString::number(static_cast<double>(*scaled) / by).replace('.', ',')
                      : QString{};
    };
    std::vector<Detail> rows;
    using enum Told;
    for (auto& [arabic, latin] : {names(details.technique, techniqueArabic, techniqueLatin),
                                  names(details.materials, materialsArabic, materialsLatin),
                                  names(details.village, villageArabic, villageLatin)}) {
        rows.push_back(arabic);
        rows.push_back(latin);
    }
    rows.push_back({length, number(details.lengthMm, 10)});
    rows.push_back({width, number(details.widthMm, 10)});
    if (hasHeight(m_card.family) || details.heightMm)
        rows.push_back({height, number(details.heightMm, 10)});
    for (auto& field : fieldsOf(details)) rows.push_back(std::move(field));
    rows.push_back({kilograms, number(details.grams, 1000)});
    rows.push_back({hours, number(details.hours, 1)});
    QStringList others;
    for (const auto& each : details.more.value_or(std::vector<Attribute>{}))
        if (knownAttribute(each.name) == nullptr)
            others << words(each.name) + QStringLiteral(" = ") + words(each.value);
    rows.push_back({more, others.join(QStringLiteral(" ; "))});
    const auto [arabic, latin] = names(details.story, storyArabic, storyLatin);
    rows.push_back(arabic);
    rows.push_back(latin);
    return rows;
}

std::optional<ItemDetails> CompletionDesk::detailsTyped() {
    auto details = m_card.details.value_or(ItemDetails{});
    const auto typed = [this](Told what) {
        const auto row = std::find_if(m_typed.begin(), m_typed.end(),
                                      [what](const Detail& d) { return d.what == what; });
        return row == m_typed.end() ? QString{} : row->text.trimmed();
    };
    const auto names = [&](Told arabic, Told latin) -> std::optional<Name> {
        const Name name{typed(arabic).toStdString(), typed(latin).toStdString()};
        return name.isEmpty() ? std::nullopt : std::optional(name);
    };
    QString wrong;
    const auto number = [&](Told what, int by) -> std::optional<int> {
        auto text = typed(what);
        if (text.isEmpty()) return std::nullopt;
        bool is = false;
        constexpr double largest = 1'000'000;
        const double value = text.replace(',', '.').toDouble(&is) * by;
        if (is && value > 0 && value <= largest) return qRound(value);
        wrong = labelOf(what);
        return std::nullopt;
    };
    using enum Told;
    details.technique = names(techniqueArabic, techniqueLatin);
    details.materials = names(materialsArabic, materialsLatin);
    details.village = names(villageArabic, villageLatin);
    details.story = names(storyArabic, storyLatin);
    details.lengthMm = number(length, 10);
    details.widthMm = number(width, 10);
    details.heightMm = number(height, 10);
    details.grams = number(kilograms, 1000);
    details.hours = number(hours, 1);
    details.more.reset();
    for (const auto& row : m_typed) {
        const auto text = row.text.trimmed();
        if (row.what != field || text.isEmpty()) continue;
        if (!details.more) details.more.emplace();
        details.more->push_back({row.field, text.toStdString()});
    }
    for (const auto& each : typed(more).replace(QChar(0x061B), ';').split(';', Qt::SkipEmptyParts)) {
        const auto name = each.section('=', 0, 0).trimmed();
        const auto value = each.section('=', 1).trimmed();
        if (name.isEmpty() || value.isEmpty()) {
            wrong = labelOf(more);
            break;
        }
        if (!details.more) details.more.emplace();
        details.more->push_back({name.toStdString(), value.toStdString()});
    }
    if (wrong.isEmpty()) return details;
    //: what was typed cannot be used; %1 names the field
    complain(Wording::tr("Please look again: %1").arg(wrong));
    return std::nullopt;
}

QString CompletionDesk::labelOf(const Detail& detail) const {
    return detail.what == Told::field ? m_wording.attribute(detail.field) : labelOf(detail.what);
}

QString CompletionDesk::labelOf(Told what) const {
    switch (what) {
    //: field: how a thing was made, in Arabic letters
    case Told::techniqueArabic: return Wording::tr("Technique, in Arabic");
    //: field: how a thing was made, in Latin letters
    case Told::techniqueLatin: return Wording::tr("Technique, in French");
    //: field: what a thing is made of, in Arabic letters
    case Told::materialsArabic: return Wording::tr("Materials, in Arabic");
    //: field: what a thing is made of, in Latin letters
    case Told::materialsLatin: return Wording::tr("Materials, in French");
    //: field: where a thing was made, in Arabic letters
    case Told::villageArabic: return Wording::tr("Village, in Arabic");
    //: field: where a thing was made, in Latin letters
    case Told::villageLatin: return Wording::tr("Village, in French");
    //: field: what is told of a thing, in Arabic letters
    case Told::storyArabic: return Wording::tr("Its story, in Arabic");
    //: field: what is told of a thing, in Latin letters
    case Told::storyLatin: return Wording::tr("Its story, in French");
    //: field: a measure of a thing
    case Told::length: return Wording::tr("Length, cm");
    //: field: a measure of a thing
    case Told::width: return Wording::tr("Width, cm");
    //: field: a measure of a thing
    case Told::height: return Wording::tr("Height, cm");
    //: field: the weight of a thing
    case Told::kilograms: return Wording::tr("Weight, kg");
    //: field: how long the work took
    case Told::hours: return Wording::tr("Hours of work");
    case Told::field: break; // it has a name of its own
    //: field: other facts of a thing, as "knots = 400 ; dye = madder"
    case Told::more: return Wording::tr("More: name = value ; name = value");
    }
    return {};
}

void CompletionDesk::chooseFamily(const QString& key) {
    if (!m_chosen) return;
    m_card.family = key.toStdString();
    std::tie(m_card.picture, m_card.palette) = drawingOf(m_card.family);
    showDetails();
    emit changed();
}

void CompletionDesk::choosePhoto(int row) {
    if (!m_chosen) return;
    const auto kept = m_photos.keep(row);
    if (kept.name.isEmpty()) return complain(m_wording.photoProblem(kept.flaw));
    auto names = photoNames();
    const auto name = kept.name.toStdString();
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    setPhotos(std::move(names));
}

void CompletionDesk::write(const QString& arabic, const QString& latin, const QString& codes) {
    if (!m_chosen || m_busy) return;
    m_card.name = {arabic.trimmed().toStdString(), latin.trimmed().toStdString()};
    m_card.codes.clear();
    for (const auto& code : codes.split(' ', Qt::SkipEmptyParts))
        m_card.codes.push_back(code.toStdString());
    m_card.incomplete.reset();
    const auto details = detailsTyped();
    if (!details) return;
    m_card.details = *details == ItemDetails{} ? std::nullopt : details;
    const auto parts = m_parts.parts();
    m_card.parts = parts == m_partsBefore ? std::nullopt : std::optional(parts);
    m_busy = true;
    m_books.run(
        this,
        [by = m_person, id = *m_chosen, card = m_card](Book& book) {
            return describeItem(book, by, id, card);
        },
        [this, id = *m_chosen](const Result<Done>& done) {
            m_busy = false;
            if (!done) return complain(m_wording.sentence(done.refusal()));
            if (m_chosen == id) choose(-1);
            m_counter.read(); // names and codes are found anew
            emit this->completed();
        });
}

void CompletionDesk::complain(const QString& sentence) {
    if (m_complaint == sentence) return;
    m_complaint = sentence;
    emit complaintChanged();
}

void CompletionDesk::retell() {
    m_items.retell();
    m_details.retell();
    m_parts.retell();
    emit changed();
    complain({});
}

} // namespace touat
