// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/counter.h"

#include "core/sales/rules_table.h"
#include "core/sales/sale_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

constexpr int undoMs = 10'000;
constexpr int idleMs = 25;
constexpr std::size_t namesAtOnce = 300; // a few milliseconds

QStringList notesOf(Money amount) {
    QStringList pictures;
    for (const auto& part : inCash(amount))
        pictures << QString::fromUtf8(part.denomination.picture.data(),
                                      static_cast<int>(part.denomination.picture.size()));
    return pictures;
}
QList<int> timesOf(Money amount) { // of each of the notes
    QList<int> times;
    for (const auto& part : inCash(amount)) times << part.count;
    return times;
}

} // namespace

Counter::Counter(BookThread& books, const Wording& wording, Approval& approval,
                 ConsentDesk& consents, CodeChoice& choice,
                 QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_tiles(m_shelf, wording, this, ShelfModel::Variants::together),
      m_variants(wording, this),
      m_families(
          {{"key", [](const Family& f) { return f.key; }},
           {"label", [this](const Family& f) { return m_wording.family(f.key); }},
           {"picture",
            [](const Family& f) { return f.key.isEmpty() ? QStringLiteral("all") : f.key; }}},
          this),
      m_lines({{"itemName", [this](const Line& l) { return m_wording.name(fullName(l.item)); }},
               {"picture", [](const Line& l) { return pictureOf(l.item); }},
               {"quantityText",
                [this](const Line& l) {
                    return m_wording.quantity(l.line.quantity, l.item.unit);
                }},
               {"amountText", [this](const Line& l) { return m_wording.amount(l.paid); }},
               {"unitText",
                [this](const Line& l) {
                    return m_wording.amount(l.paid < l.tagged ? l.tagged : l.line.price);
                }},
               {"onePiece", [](const Line& l) { return l.item.kind == ItemKind::piece; }},
               {"measured", [](const Line& l) { return isMeasured(l.item.unit); }},
               {"several",
                [](const Line& l) {
                    return l.line.quantity > Quantity::pieces(1) || isMeasured(l.item.unit);
                }},
               {"reduced", [](const Line& l) { return l.paid < l.tagged; }},
               {"noted", [](const Line& l) { return l.line.note.has_value(); }}},
              this),
      m_offers({{"amountText", [this](const Offer& o) { return m_wording.amount(o.amount); }},
                {"notes", [](const Offer& o) { return notesOf(o.amount); }},
                {"times", [](const Offer& o) { return QVariant::fromValue(timesOf(o.amount)); }}},
               this),
      m_change(this),
      m_tendered({{"kind", [](const Tender& t) { return wordText(t.kind); }},
                  {"amountText", [this](const Tender& t) { return m_wording.amount(t.amount); }},
                  {"proof", [](const Tender& t) { return QString::fromStdString(t.scheme); }},
                  {"fixed", [](const Tender& t) { return t.kind == TenderKind::deposit; }}},
                 this),
      m_parked({{"picture", [](const Waiting& w) { return pictureOf(w.first); }},
                {"itemName", [this](const Waiting& w) { return m_wording.name(w.first.name); }},
                {"moreText",
                 [this](const Waiting& w) {
                     return m_wording.more(std::ssize(w.parked.basket.lines()));
                 }},
                {"amountText", [this](const Waiting& w) { return m_wording.amount(w.total); }},
                {"timeText", [this](const Waiting& w) { return m_wording.time(w.parked.at); }}},
               this),
      m_approval(approval),
      m_consents(consents),
      m_choice(choice) {
    connect(&m_variants, &VariantGrid::chosen, this, [this](ItemId item) {
        if (const auto* here = m_shelf.find(item)) addItem(*here);
    });
    m_idle.setInterval(idleMs);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (!m_shelf.prepareSearch(namesAtOnce)) m_idle.stop();
    });
    m_undoTime.setSingleShot(true);
    m_undoTime.setInterval(undoMs);
    connect(&m_undoTime, &QTimer::timeout, this, [this] {
        m_removed.reset();
        emit undoChanged();
    });
}

void Counter::read() {
    m_books.run(
        this,
        [current = m_basket.number()](Book& book) {
            Startup read;
            read.stall = book.stall();
            read.shelf = Shelf(ShelfView(book.db(), book.stall(), book.today()).all());
            read.least = leastWithoutAsking(book, read.shelf.items());
            SaleTable sales(book.db());
            read.counter = BasketTable(book.db()).read();
            // A basket whose number was sold before the power went is finished business.
            if (read.counter && sales.byBasket(book.stream(), read.counter->basket.number()))
                read.counter.reset();
            if (read.counter && !read.counter->back.empty()) {
                const auto& back = read.counter->back;
                if (const auto worth = worthOf(book, back, PaidBack::otherwise)) {
                    read.worth = *worth;
                    read.unpaid = unpaidOf(book, back);
                } else {
                    read.counter->back.clear();
                }
            }
            read.currentSold = sales.byBasket(book.stream(), current).has_value();
            read.parked = ParkedTable(book.db()).all();
            read.lastNumber = std::max(SaleTable(book.db()).lastBasket(book.stream()),
                                       ParkedTable(book.db()).lastNumber());
            read.today = book.today();
            read.rules = RulesTable(book.db()).inForce(book.stall(), read.today);
            read.prices.promotions = PromotionTable(book.db()).inForce(book.stall(), read.today);
            return read;
        },
        [this](Startup read) { startUp(std::move(read)); });
}

void Counter::startUp(Startup read) {
    m_stall = read.stall;
    m_rules = read.rules;
    m_prices = std::move(read.prices);
    m_today = read.today;
    m_shelf = std::move(read.shelf);
    m_idle.start();
    m_least = std::move(read.least);
    m_tiles.reload();
    readFamilies();
    m_lastNumber = std::max(m_lastNumber, read.lastNumber);
    const bool nothingYet = m_basket.isEmpty() && !m_swap;
    if (nothingYet || read.currentSold) putDown(read);
    // What left the shelf meanwhile cannot be shown; what was sold says so when it is paid.
    const auto before = m_basket.lines().size();
    for (std::size_t i = before; i-- > 0;)
        if (m_shelf.find(m_basket.lines()[i].item) == nullptr) m_basket.remove(i);
    if (m_basket.lines().size() != before) close();
    takeParked(std::move(read.parked));
    refresh();
    readBuyer();
    emit shelfChanged();
}

void Counter::putDown(const Startup& read) {
    nextBasket();
    const auto& counter = read.counter;
    if (!counter) return;
    m_basket = counter->basket;
    m_tenders = counter->paid;
    if (!counter->back.empty()) m_swap = Swap{counter->back, read.worth, read.unpaid};
    // The refund of an exchange has the number after it.
    m_lastNumber = std::max(m_lastNumber, m_basket.number() + (m_swap ? 1 : 0));
}

void Counter::readFamilies() {
    std::unordered_map<std::string_view, int> unsold;
    for (const auto& item : m_shelf.items())
        if (!item.isSold()) ++unsold[item.family];
    std::vector<Family> families{{QString{}, static_cast<int>(m_shelf.size())}};
    for (const auto* key : familyOrder)
        if (const auto here = unsold.find(key); here != unsold.end())
            families.push_back({QLatin1String(key), here->second});
    m_families.assign(std::move(families));
}

const ShelfItem* Counter::itemOf(int line) const {
    return holds(line) ? m_shelf.find(m_basket.lines()[static_cast<std::size_t>(line)].item)
                       : nullptr;
}

void Counter::showFamily(const QString& key) {
    m_variants.close();
    m_family = key;
    m_search.clear();
    m_tiles.show(m_family, m_search);
    emit shownChanged();
}

void Counter::search(const QString& text) {
    if (m_search == text) return;
    m_search = text;
    m_tiles.show(text.trimmed().isEmpty() ? m_family : QString{}, text);
    emit shownChanged();
}

void Counter::add(int tile) {
    if (const auto series = m_tiles.seriesAt(tile)) return m_variants.show(m_shelf.variantsOf(*series));
    if (const auto* item = m_tiles.at(tile)) addItem(*item);
}

void Counter::scan(const QString& code) {
    auto meant = meantBy(code);
    if (meant.empty() && (takeVoucher(code) || scanMeasured(code))) return;
    if (meant.empty()) return refuseWith(refuse(Reason::codeUnknown, code.toStdString()));
    m_choice.ask(code, std::move(meant), [this](const ShelfItem& chosen) {
        const auto* item = m_shelf.find(chosen.id); // as it is by now
        addItem(item == nullptr ? chosen : *item);
    });
}

void Counter::addItem(const ShelfItem& item) {
    m_variants.close();
    if (m_paying) {
        m_waiting.push_back(item.id); // it begins the next basket, a blink from now
        return;
    }
    if (m_done) startNext();
    if (m_basket.isEmpty() && m_basket.order) forgetOrder(); // its deposit is for nobody else
    auto basket = m_basket;
    const auto line = basket.add(item, m_stall);
    if (!line) return refuseWith(line.refusal());
    if (!changeTo(std::move(basket), Done{})) return;
    m_flashed = static_cast<int>(*line);
    forgetComplaint();
    close();
    changed();
    emit flashed();
    if (isMeasured(item.unit)) open(m_flashed); // how much of it?
}

bool Counter::changeTo(Basket basket, const Result<Done>& done) {
    const auto good = done ? hasParts(basket) : done;
    if (good)
        m_basket = std::move(basket);
    else
        refuseWith(good.refusal());
    return static_cast<bool>(good);
}

void Counter::more(int line) {
    const auto* item = itemOf(line);
    if (item == nullptr || m_paying) return;
    const auto at = static_cast<std::size_t>(line);
    auto basket = m_basket;
    const auto set = basket.setQuantity(at, basket.lines()[at].quantity + Quantity::pieces(1), *item);
    if (!changeTo(std::move(basket), set)) return;
    forgetComplaint();
    changed();
}

void Counter::less(int line) {
    const auto* item = itemOf(line);
    if (item == nullptr || m_paying) return;
    const auto at = static_cast<std::size_t>(line);
    const auto fewer = m_basket.lines()[at].quantity - Quantity::pieces(1);
    if (!fewer.isPositive()) return remove(line); // with undo, so that a slip costs nothing
    noteRemoved(at, Quantity::pieces(1));
    const auto set = m_basket.setQuantity(at, fewer, *item);
    if (!set) return refuseWith(set.refusal());
    changed();
}

void Counter::setQuantity(int line, const QString& typed) {
    const auto* item = itemOf(line);
    const auto quantity = parseQuantity(typed.toStdString());
    if (item == nullptr || m_paying) return;
    if (!quantity) return refuseWith(refuse(Reason::amountTooLarge));
    const auto at = static_cast<std::size_t>(line);
    auto basket = m_basket;
    const auto set = basket.setQuantity(at, *quantity, *item);
    const auto less = m_basket.lines()[at].quantity - *quantity;
    if (set && less.isPositive()) noteRemoved(at, less);
    if (!changeTo(std::move(basket), set)) return;
    forgetComplaint();
    close();
    changed();
}

void Counter::setPrice(int line, const QString& dinars) {
    const auto* item = itemOf(line);
    if (item == nullptr || m_paying) return;
    const auto price = parseDinars(dinars.toStdString());
    if (!price) return refuseWith(refuse(Reason::amountTooLarge));
    const auto set = m_basket.setPrice(static_cast<std::size_t>(line), *price, *item);
    if (!set) return refuseWith(set.refusal());
    forgetComplaint();
    close();
    changed();
}

void Counter::remove(int line) {
    if (!holds(line) || m_paying) return;
    forgetComplaint(); // it was about this line, or is over
    close();
    const auto at = static_cast<std::size_t>(line);
    noteRemoved(at, m_basket.lines()[at].quantity);
    m_removed = Removed{at, m_basket.remove(at)};
    m_undoTime.start();
    changed();
    emit undoChanged();
}

void Counter::undoRemove() {
    if (!m_removed || m_paying) return;
    close(); // what is open stands at another place now
    m_basket.putBack(m_removed->at, m_removed->line);
    m_flashed = static_cast<int>(m_removed->at);
    m_removed.reset();
    changed();
    emit undoChanged();
    emit flashed();
}

void Counter::open(int line) {
    if (!holds(line) || m_paying) return;
    forgetComplaint();
    const bool another = m_open >= 0 && m_open != line;
    m_open = line;
    emit openLineChanged();
    if (another) emit lineLeft();
}

void Counter::close() {
    if (m_open < 0) return;
    m_open = -1;
    emit openLineChanged();
    emit lineLeft();
}

QString Counter::undoText() const {
    const auto* item = m_removed ? m_shelf.find(m_removed->line.item) : nullptr;
    return item == nullptr ? QString{} : m_wording.name(item->name);
}

void Counter::changed() {
    refresh();
    keep();
}

void Counter::refresh() {
    m_priced = {};
    const auto sale = saleAtHand();
    if (const auto priced = priceSale(sale)) m_priced = *priced;
    m_tenders = beingPaid().withVouchersFitted(std::move(m_tenders));
    std::vector<Line> lines;
    for (std::size_t i = 0; i < sale.lines.size(); ++i) {
        const auto& line = sale.lines[i].line;
        const auto& item = sale.lines[i].item;
        const auto gross = amountFor(line.price, line.quantity).value_or(Money{});
        const bool priced = i < m_priced.lines.size();
        lines.push_back({line, item, priced ? m_priced.lines[i].paid : gross,
                         priced ? m_priced.lines[i].tagged : gross});
    }
    m_lines.assign(std::move(lines));
    std::vector<Offer> offers;
    if (!m_basket.isEmpty() && left() > Money{})
        for (const auto amount : likelyHandOvers(left()))
            offers.push_back({amount});
    m_offers.assign(std::move(offers));
    m_tendered.assign(m_tenders);
    emit basketChanged();
}

void Counter::stopPaying() {
    m_waiting.clear();
    m_packetsWaiting.clear();
    if (!m_paying) return;
    m_paying = false;
    emit payingChanged();
}

void Counter::refuseWith(const Refusal& refusal) {
    m_refusal = refusal;
    emit refused();
    emit complaintChanged();
}

void Counter::forgetComplaint() {
    if (!m_refusal) return;
    m_refusal.reset();
    emit complaintChanged();
}

QString Counter::complaint() const {
    return m_refusal ? m_wording.sentence(*m_refusal) : QString{};
}

QString Counter::unknownCode() const {
    return m_refusal && m_refusal->reason == Reason::codeUnknown
               ? QString::fromStdString(m_refusal->subject)
               : QString{};
}

void Counter::retell() {
    m_tiles.retell();
    m_variants.retell();
    m_families.retell();
    m_lines.retell();
    m_offers.retell();
    m_tendered.retell();
    m_parked.retell();
    emit basketChanged();
    emit openLineChanged();
    emit undoChanged();
    emit doneChanged();
    emit complaintChanged();
}

BuyerSight Counter::sight() const {
    BuyerSight sight;
    sight.lines = lineCount();
    if (sight.lines > 0) {
        const auto due = beingPaid().due(m_tenders).payable();
        sight.total = due;
        sight.left = std::max(left(), Money{});
        const auto& rows = m_lines.rows();
        const auto touched = static_cast<std::size_t>(std::max(m_flashed, 0));
        const auto& row = touched < rows.size() ? rows[touched] : rows.back();
        sight.last = BuyerSight::Line{row.item.name,
                                      pictureOf(row.item).toStdString(),
                                      row.item.family,
                                      row.line.quantity,
                                      row.paid,
                                      row.item.artisan,
                                      row.item.artisanName};
    }
    if (m_done && !m_done->voided) sight.sold = BuyerSight::Sold{m_done->total, m_done->change};
    return sight;
}

} // namespace touat
