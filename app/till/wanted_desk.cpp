// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/wanted_desk.h"

#include "app/till/shelf_model.h"
#include "core/acts/ask_artisan.h"
#include "core/consignment/artisan_table.h"

namespace touat {

WantedDesk::WantedDesk(BookThread& books, const Wording& wording, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_rows(
          {{"itemName", [this](const Wish& w) { return m_wording.name(w.row.goods.name); }},
           {"picture",
            [](const Wish& w) {
                const auto& goods = w.row.goods;
                return goods.photo.empty() ? pictureOf(goods.picture, goods.palette)
                                           : photoAddress(QString::fromStdString(goods.photo));
            }},
           {"detailText",
            [this](const Wish& w) {
                return m_wording.wanted(w.row.goods.all(), w.row.level.least, w.row.askedOn);
            }},
           {"wantedText", [this](const Wish& w) { return m_wording.count(w.row.wanted); }},
           {"first", [](const Wish& w) { return w.first; }},
           {"village",
            [this](const Wish& w) {
                if (!w.newVillage) return QString{};
                return w.artisan ? m_wording.name(w.row.goods.commune) : m_wording.ownGoods();
            }},
           {"makerName",
            [this](const Wish& w) {
                return w.artisan ? m_wording.name(w.artisan->name) : QString{};
            }},
           {"portrait",
            [](const Wish& w) {
                return w.artisan ? QString::fromStdString(w.artisan->portrait) : QString{};
            }},
           {"phoneText",
            [this](const Wish& w) {
                return w.artisan ? m_wording.phone(w.artisan->phone) : QString{};
            }},
           {"askedText",
            [this](const Wish& w) {
                return w.askedOn ? m_wording.askedOn(*w.askedOn) : QString{};
            }}},
          this) {}

void WantedDesk::begin() {
    m_complaint.clear();
    m_news.clear();
    m_calling.reset();
    read();
}

std::vector<WantedDesk::Wish> WantedDesk::wishesOf(Book& book) {
    std::vector<Wish> wishes;
    std::size_t first = 0; // of the same artisan
    for (auto& row : GoodsView(book.db(), book.today()).wanted(book.stall())) {
        Wish wish;
        wish.row = std::move(row);
        const auto artisan = wish.row.goods.artisan;
        wish.first = wishes.empty() || wishes.back().row.goods.artisan != artisan;
        wish.newVillage =
            wish.first && (wishes.empty() || !wishes.back().artisan ||
                           wishes.back().row.goods.commune != wish.row.goods.commune);
        if (wish.first)
            wish.artisan = artisan ? ArtisanTable(book.db()).find(*artisan) : std::nullopt;
        else
            wish.artisan = wishes.back().artisan;
        if (wish.first) {
            first = wishes.size();
            wish.askedOn = wish.row.askedOn;
        }
        wishes.push_back(std::move(wish));
        auto& head = wishes[first];
        const auto& day = wishes.back().row.askedOn;
        head.askedOn = head.askedOn && day ? std::optional(std::max(*head.askedOn, *day))
                                           : std::nullopt;
    }
    return wishes;
}

void WantedDesk::read() {
    m_books.run(
        this, [](Book& book) { return wishesOf(book); },
        [this](std::vector<Wish> wishes) {
            m_rows.assign(std::move(wishes));
            emit changed();
        });
}

bool WantedDesk::artisans() const {
    const auto& rows = m_rows.rows();
    return std::any_of(rows.begin(), rows.end(),
                       [](const Wish& wish) { return wish.artisan.has_value(); });
}

const WantedDesk::Wish* WantedDesk::at(int row) const {
    return row < 0 || row >= count() ? nullptr : &m_rows.rows()[static_cast<std::size_t>(row)];
}

void WantedDesk::open(int row) {
    if (const auto* wish = at(row)) emit opened(wish->row.goods.item);
}

void WantedDesk::toggleAsked(int row) {
    const auto* wish = at(row);
    if (wish == nullptr || !wish->artisan || m_busy) return;
    m_busy = true;
    m_complaint.clear();
    m_books.run(
        this,
        [by = m_person, artisan = wish->artisan->id, done = wish->askedOn.has_value()](Book& book) {
            return done ? takeBackAsking(book, by, artisan) : askArtisan(book, by, artisan);
        },
        [this](const Result<Done>& result) {
            m_busy = false;
            if (!result) m_complaint = m_wording.sentence(result.refusal());
            emit changed();
            read();
            if (result) emit asked();
        });
}

void WantedDesk::writePhone(int row) {
    const auto* wish = at(row);
    if (wish == nullptr || !wish->artisan || m_busy) return;
    m_calling = wish->artisan;
    m_complaint.clear();
    m_news.clear();
    emit changed();
}

void WantedDesk::keepPhone(const QString& phone) {
    if (!m_calling || m_busy) return;
    m_busy = true;
    m_complaint.clear();
    m_books.run(
        this,
        [by = m_person, artisan = m_calling->id, phone = phone.trimmed().toStdString()](Book& book) {
            return setArtisanPhone(book, by, artisan, phone);
        },
        [this](const Result<std::vector<Artisan>>& others) {
            m_busy = false;
            if (!others) {
                m_complaint = m_wording.sentence(others.refusal());
                emit changed();
                return;
            }
            QStringList names;
            for (const auto& other : *others) names << m_wording.name(other.name);
            if (!names.isEmpty())
                //: an artisan's telephone number is another artisan's too; their names
                m_news = Wording::tr("The same number: %1").arg(names.join(QStringLiteral(", ")));
            leavePhone();
            read();
            emit phoneKept();
        });
}

void WantedDesk::leavePhone() {
    m_calling.reset();
    emit changed();
}

void WantedDesk::forgetNews() {
    m_news.clear();
    emit changed();
}

void WantedDesk::printRequest(int row) {
    const auto* wish = at(row);
    if (wish != nullptr && wish->artisan) emit requestWanted(wish->artisan->id);
}

void WantedDesk::printRequests() { emit requestWanted(std::nullopt); }

void WantedDesk::printCallList() { emit callListWanted(); }

void WantedDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

void WantedDesk::retell() {
    m_rows.retell();
    m_complaint.clear();
    emit changed();
}

} // namespace touat
