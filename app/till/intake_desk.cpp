// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/intake_desk.h"

#include <map>

#include "core/acts/describe_item.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

struct FamilyWords {
    const char* key;
    const char* arabic; // a name until somebody gives it a better one
    const char* latin;
    const char* picture;
    const char* palette;
};
constexpr FamilyWords familyWords[] = {
    {"weaving", "نسيج", "Tissage", "carpet", "red"},
    {"pottery", "فخار", "Poterie", "jar", "terracotta"},
    {"basketry", "سلالة", "Vannerie", "basket", "straw"},
    {"leather", "جلد", "Cuir", "bag", "brown"},
    {"silver", "فضة", "Argent", "ring", "silver"},
    {"dress", "لباس", "Habit", "gandoura", "white"},
    {"other", "سلعة", "Article", "parcel", "green"},
};

const FamilyWords& wordsOf(const std::string& family) {
    for (const auto& words : familyWords)
        if (family == words.key) return words;
    return familyWords[6];
}

struct TakenIn {
    Result<ItemId> item = refuse(Reason::itemUnknown);
    std::optional<ShelfItem> shelved;
};

} // namespace

std::pair<std::string, std::string> drawingOf(const std::string& family) {
    const auto& words = wordsOf(family);
    return {words.picture, words.palette};
}

Name nameTyped(const QString& text) {
    const bool isArabic = std::any_of(text.begin(), text.end(), [](QChar letter) {
        return letter.script() == QChar::Script_Arabic;
    });
    return isArabic ? Name{text.toStdString(), {}} : Name{{}, text.toStdString()};
}

IntakeDesk::IntakeDesk(BookThread& books, const Wording& wording, Counter& counter,
                       PhotoShelf& photos, PriceQuestion& prices, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_counter(counter),
      m_photos(photos),
      m_prices(prices),
      m_owners({{"ownerName",
                 [this](const Owner& o) {
                     return o.artisan ? m_wording.name(o.artisan->name) : m_wording.ownGoods();
                 }},
                {"village",
                 [this](const Owner& o) {
                     return o.artisan ? m_wording.name(o.artisan->commune) : QString{};
                 }},
                {"own", [](const Owner& o) { return !o.artisan; }},
                {"portrait",
                 [](const Owner& o) {
                     return o.artisan ? QString::fromStdString(o.artisan->portrait) : QString{};
                 }}},
               this),
      m_families({{"key", [](const QString& key) { return key; }},
                  {"label", [this](const QString& key) { return m_wording.family(key); }}},
                 this) {
    std::vector<QString> keys;
    for (const auto& words : familyWords)
        keys.push_back(QLatin1String(words.key));
    m_families.assign(std::move(keys));
    connect(&m_prices, &PriceQuestion::settled, this, [this](const QString& dinars) {
        if (std::exchange(m_pricing, false)) record(dinars);
    });
}

void IntakeDesk::begin(const QString& code) {
    m_described = nullptr;
    open(code);
    m_counter.close();
    m_counter.forgetComplaint();
    readOwners();
}

void IntakeDesk::beginDeposit(const Artisan& artisan, const Contract& contract,
                              const QString& code, Described described) {
    m_described = std::move(described);
    open(code);
    m_family.clear();
    m_owners.assign({{artisan, contract.id, contract.terms.basis == Basis::fixedNet}});
    m_chosen = 0;
    emit changed();
}

void IntakeDesk::open(const QString& code) {
    m_open = true;
    m_busy = false;
    m_code = code;
    m_family = m_counter.family(); // the one that is looked at is a good guess
    m_photo.clear();
    m_chosen = -1;
    m_pricing = false;
    m_name.clear();
    m_single = true;
    m_count = Quantity::pieces(1);
    m_net.reset();
    complain({});
    emit changed();
}

void IntakeDesk::close() {
    if (!m_open) return;
    m_open = false;
    m_busy = false;
    m_described = nullptr;
    m_pricing = false;
    m_prices.cancel();
    emit changed();
}

void IntakeDesk::readOwners() {
    m_books.run(
        this,
        [](Book& book) {
            std::vector<Owner> owners{Owner{}};
            ContractTable contracts(book.db());
            for (auto& artisan : ArtisanTable(book.db()).all()) {
                const auto contract = contracts.newest(artisan.id, book.stall());
                // A fixed net is agreed piece by piece; it cannot be guessed at the counter.
                if (!contract || contract->terms.basis == Basis::fixedNet) continue;
                owners.push_back({std::move(artisan), contract->id, false});
            }
            return owners;
        },
        [this](std::vector<Owner> owners) {
            if (!deposited()) showOwners(std::move(owners));
        });
}

void IntakeDesk::showOwners(std::vector<Owner> owners) {
    if (owners.empty()) return; // not read yet
    // Whoever has most of the family on the shelf comes first.
    std::map<std::optional<ArtisanId>, int> has;
    for (const auto& item : m_counter.shelf().items())
        if (item.artisan && (m_family.isEmpty() || item.family == m_family.toStdString()))
            ++has[item.artisan];
    std::stable_sort(owners.begin() + 1, owners.end(), [&](const Owner& a, const Owner& b) {
        return has[a.artisan->id] > has[b.artisan->id];
    });
    m_chosen = -1;
    m_owners.assign(std::move(owners));
    emit changed();
}

const IntakeDesk::Owner* IntakeDesk::owner() const {
    if (m_chosen < 0 || m_chosen >= m_owners.rowCount()) return nullptr;
    return &m_owners.rows()[static_cast<std::size_t>(m_chosen)];
}

QString IntakeDesk::picture() const {
    if (!m_photo.isEmpty()) return photoAddress(m_photo);
    if (m_family.isEmpty()) return {};
    const auto [picture, palette] = drawingOf(m_family.toStdString());
    return pictureOf(picture, palette);
}

QString IntakeDesk::ownerName() const {
    const auto* chosen = owner();
    if (chosen == nullptr) return {};
    return chosen->artisan ? m_wording.name(chosen->artisan->name) : m_wording.ownGoods();
}

QString IntakeDesk::ownerPortrait() const {
    const auto* chosen = owner();
    return chosen != nullptr && chosen->artisan ? QString::fromStdString(chosen->artisan->portrait)
                                                : QString{};
}

void IntakeDesk::chooseFamily(const QString& key) {
    m_family = key;
    if (m_chosen < 0) showOwners(m_owners.rows());
    emit changed();
}

void IntakeDesk::chooseOwner(int row) {
    if (row < 0 || row >= m_owners.rowCount()) return;
    m_chosen = row;
    emit changed();
}

void IntakeDesk::choosePhoto(int row) {
    const auto kept = m_photos.keep(row);
    if (kept.name.isEmpty()) return complain(m_wording.photoProblem(kept.flaw));
    m_photo = kept.name;
    complain({});
    emit changed();
}

bool IntakeDesk::takeCode(const QString& code) {
    if (!m_open || m_counter.knows(code)) return false;
    m_code = code;
    emit changed();
    return true;
}

bool IntakeDesk::asksNet() const {
    const auto* chosen = owner();
    return chosen != nullptr && chosen->fixedNet;
}

void IntakeDesk::setName(const QString& name) {
    m_name = name;
    emit changed();
}

void IntakeDesk::setSingle(bool single) {
    m_single = single;
    m_count = Quantity::pieces(1);
    emit changed();
}

void IntakeDesk::setCount(const QString& typed) {
    if (m_single) return;
    m_count = Quantity::pieces(typed.toLongLong());
    emit changed();
}

void IntakeDesk::setNet(const QString& dinars) {
    m_net = parseDinars(dinars.toStdString());
    emit changed();
}

void IntakeDesk::finish(const QString& dinars) {
    if (!m_open || m_busy || owner() == nullptr || m_family.isEmpty()) return;
    m_pricing = true;
    m_prices.settle(dinars, m_counter.medianOf(m_family));
}

void IntakeDesk::record(const QString& dinars) {
    const auto price = parseDinars(dinars.toStdString());
    const auto* whose = owner();
    if (whose == nullptr || m_busy) return;
    if (!price || price->isNegative() || price->isZero())
        return complain(m_wording.sentence(refuse(Reason::amountNotPositive)));
    const auto& words = wordsOf(m_family.toStdString());
    ItemCard card;
    if (!m_code.isEmpty()) card.codes = {m_code.toStdString()};
    card.name = {words.arabic, words.latin};
    card.family = words.key;
    card.picture = words.picture;
    card.palette = words.palette;
    card.price = *price;
    if (whose->artisan) {
        card.artisan = whose->artisan->id;
        card.contract = whose->contract;
    }
    if (!m_photo.isEmpty()) card.photo = m_photo.toStdString();
    if (!deposited()) return sell(card);
    const auto name = m_name.trimmed();
    if (!name.isEmpty()) card.name = nameTyped(name);
    card.net = m_net;
    m_busy = true;
    m_described(m_single ? ItemKind::piece : ItemKind::series, card, m_count);
}

void IntakeDesk::sell(const ItemCard& card) {
    m_busy = true;
    m_books.run(
        this,
        [by = m_person, card](Book& book) {
            TakenIn taken;
            taken.item = registerAtCounter(book, by, card);
            if (taken.item)
                taken.shelved = ShelfView(book.db(), book.stall(), book.today()).find(*taken.item);
            return taken;
        },
        [this](const TakenIn& taken) {
            m_busy = false;
            if (!taken.item) return complain(m_wording.sentence(taken.item.refusal()));
            close();
            if (taken.shelved) m_counter.sellNew(*taken.shelved);
            emit takenIn();
        });
}

void IntakeDesk::turnDown(const QString& sentence) {
    m_busy = false;
    complain(sentence);
}

void IntakeDesk::complain(const QString& sentence) {
    if (m_complaint == sentence) return;
    m_complaint = sentence;
    emit complaintChanged();
}

void IntakeDesk::fail() {
    m_busy = false;
    m_pricing = false;
}

void IntakeDesk::retell() {
    m_owners.retell();
    m_families.retell();
    emit changed();
    complain({});
}

} // namespace touat
