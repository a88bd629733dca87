// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/transfer_desk.h"

#include <algorithm>

#include "core/stock/item_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

QString wordOfTransfer(auto value) {
    return QString::fromStdString(std::string(wordOf(value)));
}

} // namespace

TransferDesk::TransferDesk(BookThread& books, const Wording& wording, CodeChoice& choice,
                           QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_choice(choice),
      m_entries(
          {{"group",
            [](const Entry& e) {
                static constexpr std::array names{"coming", "differs", "asked", "going", "wanted", "ordered"};
                return QString(names[static_cast<std::size_t>(e.group)]);
            }},
           {"placeName", [this](const Entry& e) { return m_wording.place(e.other); }},
           {"itemName", [this](const Entry& e) { return m_wording.name(e.first); }},
           {"picture", [](const Entry& e) { return e.picture; }},
           {"moreText", [this](const Entry& e) { return m_wording.more(e.lines); }},
           {"unitsText", [this](const Entry& e) { return m_wording.units(e.units); }},
           {"whenText",
            [this](const Entry& e) {
                return dayOf(e.at) == m_today ? m_wording.time(e.at) : m_wording.date(dayOf(e.at));
            }},
           {"noteText", [](const Entry& e) { return QString::fromStdString(e.note); }},
           {"heads", [](const Entry& e) { return e.heads; }},
           {"ordered", [](const Entry& e) { return e.ordered; }},
           {"declined", [](const Entry& e) { return e.answer == RequestState::declined; }},
           {"canOpen",
            [](const Entry& e) {
                return e.group == Group::coming || e.group == Group::asked ||
                       (e.group == Group::differs && e.ours);
            }}},
          this),
      m_places({{"placeName", [this](const Place& p) { return m_wording.place(p); }},
                {"kindText", [this](const Place& p) { return m_wording.placeKind(p, m_today); }},
                {"kind", [](const Place& p) { return wordOfTransfer(p.card.kind); }}},
               this),
      m_lines({{"itemName", [this](const Line& l) { return m_wording.name(l.name); }},
               {"picture", [](const Line& l) { return l.picture; }},
               {"code", [](const Line& l) { return QString::fromStdString(l.code); }},
               {"nowText", [this](const Line& l) { return m_wording.quantity(l.now, l.unit); }},
               {"mostText", [this](const Line& l) { return m_wording.quantity(l.most, l.unit); }},
               {"lessText", [this](const Line& l) { return m_wording.quantity(l.most - l.now, l.unit); }},
               {"full", [](const Line& l) { return l.now >= l.most; }},
               {"single", [](const Line& l) { return l.kind == ItemKind::piece; }},
               {"why", [](const Line& l) { return wordOfTransfer(l.why); }}},
              this),
      m_goods(m_atSpot, wording, this) {}

QString TransferDesk::face() const {
    static constexpr std::array names{"list", "place", "send", "receive", "settle", "request"};
    return names[static_cast<std::size_t>(m_face)];
}

int TransferDesk::waiting() const {
    const auto& rows = m_entries.rows();
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const Entry& entry) {
        return entry.group == Group::coming || entry.group == Group::asked;
    }));
}

// lists -------------------------------------------------------------------------------------------

void TransferDesk::read() {
    m_books.run(this, readLists, [this](Lists lists) {
        m_today = lists.today;
        m_entries.assign(std::move(lists.entries));
        emit changed();
    });
}

void TransferDesk::begin() {
    m_news.clear();
    clear();
    read();
}

void TransferDesk::clear() {
    m_face = Face::list;
    m_lines.assign({});
    m_request.reset();
    m_note.clear();
    m_search.clear();
    m_openLine = -1;
    m_typed.clear();
    m_flashed = -1;
    m_confirming = false;
    m_complaint.clear();
    emit changed();
}

void TransferDesk::back() {
    if (m_face == Face::send && m_openLine >= 0) return openLineOf(-1);
    if (m_face == Face::send && !m_request) {
        clear();
        return startSending(); // to another place
    }
    clear();
}

void TransferDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

void TransferDesk::forgetNews() {
    m_news.clear();
    emit changed();
}

// one of them -------------------------------------------------------------------------------------

void TransferDesk::open(int entry) {
    if (m_busy || entry < 0 || entry >= m_entries.rowCount()) return;
    const auto& chosen = m_entries.rows()[static_cast<std::size_t>(entry)];
    if (chosen.group == Group::coming) return openTransfer(chosen.transfer, Face::receive);
    if (chosen.group == Group::differs && chosen.ours)
        return openTransfer(chosen.transfer, Face::settle);
    if (chosen.group != Group::asked) return;
    m_books.run(
        this, [id = chosen.request](Book& book) { return readRequest(book, id); },
        [this, id = chosen.request](std::optional<Opened> opened) {
            show(Face::request, std::move(opened));
            m_request = id;
        });
}

void TransferDesk::openTransfer(TransferId transfer, Face face) {
    m_books.run(
        this, [transfer](Book& book) { return readTransfer(book, transfer); },
        [this, transfer, face](std::optional<Opened> opened) {
            show(face, std::move(opened));
            m_transfer = transfer;
        });
}

void TransferDesk::show(Face face, std::optional<Opened> opened) {
    clear();
    if (!opened) return;
    m_news.clear();
    m_face = face;
    m_today = opened->today;
    m_place = opened->place;
    m_note = opened->note;
    m_lines.assign(std::move(opened->lines));
    emit changed();
}

std::optional<std::size_t> TransferDesk::rowOf(ItemId item) const {
    const auto& rows = m_lines.rows();
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const Line& line) { return line.item == item; });
    if (found == rows.end()) return std::nullopt;
    return static_cast<std::size_t>(found - rows.begin());
}

void TransferDesk::setNow(std::size_t line, Quantity now) {
    auto rows = m_lines.rows();
    auto& row = rows[line];
    row.now = std::clamp(now, Quantity{}, row.most);
    m_lines.assign(std::move(rows));
    m_confirming = false;
    m_complaint.clear();
    emit changed();
}

void TransferDesk::count(std::size_t line, Quantity by) {
    setNow(line, m_lines.rows()[line].now + by);
}

void TransferDesk::more(int line) {
    if (!m_busy && holds(line)) count(static_cast<std::size_t>(line), Quantity::pieces(1));
}
void TransferDesk::less(int line) {
    if (!m_busy && holds(line)) count(static_cast<std::size_t>(line), Quantity::pieces(-1));
}

QString TransferDesk::sumText() const {
    UnitSums now;
    UnitSums most;
    UnitSums rest;
    for (const auto& line : m_lines.rows()) {
        now.of(line.unit) += line.now;
        most.of(line.unit) += line.most;
        rest.of(line.unit) += line.most - line.now;
    }
    if (m_face == Face::send) return m_wording.units(now);
    if (m_face == Face::settle) return m_wording.settled(now, rest);
    if (most.measured() != UnitSums{}) return m_wording.progress(now, most);
    //: so many of so many: counted, or here
    return Wording::tr("%1 of %2").arg(m_wording.units(now), m_wording.units(most));
}

bool TransferDesk::whole() const {
    const auto& rows = m_lines.rows();
    return std::all_of(rows.begin(), rows.end(),
                       [](const Line& line) { return line.now >= line.most; });
}

void TransferDesk::done(const Result<Done>& result, const QString& news) {
    m_busy = false;
    if (!result) {
        m_complaint = m_wording.sentence(result.refusal());
        return emit changed();
    }
    clear();
    m_news = news;
    read();
    emit moved();
}

// receiving ---------------------------------------------------------------------------------------

void TransferDesk::takeCode(const QString& code) {
    if (m_busy) return;
    if (m_face == Face::send) // behind the reading of the shelf, if that is not done yet
        return m_books.run(
            this, [](Book&) { return true; }, [this, code](bool) { scanGoods(code); });
    if (m_face != Face::receive && m_face != Face::list) return emit refused();
    m_books.run(
        this,
        [text = code.trimmed().toStdString()](Book& book) {
            std::vector<ShelfItem> items;
            ShelfView shelf(book.db(), book.stall(), book.today());
            for (const auto item : ItemTable(book.db()).allByCode(text))
                items.push_back(*shelf.find(item));
            return items;
        },
        [this, text = code.trimmed()](const std::vector<ShelfItem>& items) {
            scanArrival(text, items);
        });
}

/// Each scan counts one up on its line. In the list it opens the transfer that brings the piece.
void TransferDesk::scanArrival(const QString& code, const std::vector<ShelfItem>& items) {
    if (m_face == Face::list) {
        m_books.run(
            this,
            [items](Book& book) {
                std::optional<TransferId> bringing;
                const auto transfers = TransferTable(book.db()).openOf(book.stall(), mostListed);
                for (const auto& transfer : transfers)
                    for (const auto& line : transfer.lines)
                        for (const auto& item : items)
                            if (transfer.to == book.stall() &&
                                transfer.state == TransferState::sent && line.item == item.id)
                                bringing = transfer.id; // the oldest of them
                return std::pair(bringing, bringing ? readTransfer(book, *bringing) : std::nullopt);
            },
            [this, code, items](std::pair<std::optional<TransferId>, std::optional<Opened>> found) {
                if (m_face != Face::list) return;
                if (!found.first)
                    //: a scanned piece is on its way in no transfer; its code
                    return refuseScan(Wording::tr("No transfer brings this: %1").arg(code));
                show(Face::receive, std::move(found.second));
                m_transfer = *found.first;
                scanArrival(code, items);
            });
        return;
    }
    std::vector<std::size_t> meant;
    std::vector<ShelfItem> open; // what has arrived in full is not meant again
    for (const auto& item : items) {
        const auto row = rowOf(item.id);
        if (!row) continue;
        meant.push_back(*row);
        const auto& line = m_lines.rows()[*row];
        if (line.now >= line.most) continue;
        open.push_back(item);
        open.back().onHand = line.most - line.now;
    }
    if (m_face != Face::receive || meant.empty())
        //: a scanned piece is not in the transfer that is being received; its code
        return refuseScan(Wording::tr("Not in this transfer: %1").arg(code));
    if (open.size() < 2)
        return countArrival(open.empty() ? meant.front() : *rowOf(open.front().id));
    m_choice.ask(code, std::move(open), [this](const ShelfItem& chosen) {
        if (const auto line = rowOf(chosen.id); line && m_face == Face::receive) countArrival(*line);
    });
}

void TransferDesk::countArrival(std::size_t line) {
    const auto& row = m_lines.rows()[line];
    if (row.now >= row.most)
        return refuseScan(m_wording.sentence(refuse(Reason::moreThanSent, row.most)));
    count(line, isMeasured(row.unit) ? row.most : Quantity::pieces(1));
    m_flashed = static_cast<int>(line);
    emit flash();
    emit counted();
}

void TransferDesk::refuseScan(const QString& sentence) {
    m_complaint = sentence;
    emit changed();
    emit refused();
}

void TransferDesk::setWhy(int line, const QString& why) {
    if (m_busy || !holds(line)) return;
    auto rows = m_lines.rows();
    rows[static_cast<std::size_t>(line)].why =
        fromWord<Shortfall>(why.toStdString()).value_or(Shortfall::none);
    m_lines.assign(std::move(rows));
    m_complaint.clear();
    emit changed();
}

std::vector<Arrival> TransferDesk::arrivals() const {
    std::vector<Arrival> arrivals;
    for (const auto& line : m_lines.rows())
        arrivals.push_back({line.item, line.now, line.now < line.most ? line.why : Shortfall::none});
    return arrivals;
}

void TransferDesk::receiveAll() {
    auto rows = m_lines.rows();
    for (auto& row : rows)
        row.now = row.most;
    m_lines.assign(std::move(rows));
    receive();
}

void TransferDesk::receive() {
    if (m_busy || m_face != Face::receive) return;
    m_busy = true;
    std::vector<ArrivedLine> lines;
    for (const auto& line : m_lines.rows())
        lines.push_back({line.item, line.kind, line.most, line.now, line.why, std::nullopt});
    m_books.run(
        this,
        [by = m_person, id = m_transfer, lines = arrivals()](Book& book) {
            return receiveTransfer(book, by, id, lines);
        },
        [this, news = m_wording.arrived(lines)](const Result<Done>& result) {
            done(result, news);
        });
    emit changed();
}

void TransferDesk::settle() {
    if (m_busy || m_face != Face::settle) return;
    if (!m_confirming) {
        m_confirming = true;
        return emit changed();
    }
    m_busy = true;
    std::vector<IncomingLine> back;
    for (const auto& line : m_lines.rows())
        back.push_back({line.item, line.now});
    m_books.run(
        this,
        [by = m_person, id = m_transfer, back](Book& book) {
            return settleTransfer(book, by, id, back);
        },
        [this, news = sumText()](const Result<Done>& result) { done(result, news); });
    emit changed();
}

void TransferDesk::fail() {
    m_busy = false;
    emit changed();
}

void TransferDesk::retell() {
    m_entries.retell();
    m_places.retell();
    m_lines.retell();
    m_goods.retell();
    m_complaint.clear();
    m_news.clear();
    emit changed();
}

} // namespace touat
