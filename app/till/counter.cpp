// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/counter.h"

#include "core/book/document_view.h"
#include "core/sales/sale_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

constexpr int undoMs = 10'000;

QStringList notesOf(Money amount) {
    QStringList pictures;
    for (const auto& part : inCash(amount))
        for (int i = 0; i < part.count && pictures.size() < 6; ++i)
            pictures << QString::fromUtf8(part.denomination.picture.data(),
                                          static_cast<int>(part.denomination.picture.size()));
    return pictures;
}

} // namespace

Counter::Counter(BookThread& books, const Wording& wording, QObject* parent)
    : QObject(parent), m_books(books), m_wording(wording), m_tiles(m_shelf, wording, this),
      m_families({{"key", [](const Family& f) { return f.key; }},
                  {"label", [this](const Family& f) { return m_wording.family(f.key); }},
                  {"picture",
                   [](const Family& f) {
                       return f.key.isEmpty() ? QStringLiteral("all") : f.key;
                   }}},
                 this),
      m_lines({{"itemName", [this](const Line& l) { return m_wording.name(l.item.name); }},
               {"picture",
                [](const Line& l) { return pictureOf(l.item.picture, l.item.palette); }},
               {"quantityText", [this](const Line& l) { return m_wording.count(l.line.quantity); }},
               {"amountText",
                [this](const Line& l) {
                    return m_wording.amount(*amountFor(l.line.price, l.line.quantity));
                }},
               {"unitText", [this](const Line& l) { return m_wording.amount(l.line.price); }},
               {"onePiece", [](const Line& l) { return l.item.kind == ItemKind::piece; }},
               {"several", [](const Line& l) { return l.line.quantity > Quantity::pieces(1); }},
               {"reduced", [](const Line& l) { return l.line.price < l.item.price; }}},
              this),
      m_offers({{"amountText", [this](const Offer& o) { return m_wording.amount(o.amount); }},
                {"notes", [](const Offer& o) { return notesOf(o.amount); }}},
               this),
      m_change({{"picture",
                 [](const CashPart& p) {
                     return QString::fromUtf8(p.denomination.picture.data(),
                                              static_cast<int>(p.denomination.picture.size()));
                 }},
                {"note", [](const CashPart& p) { return p.denomination.kind == CashKind::note; }},
                {"count", [](const CashPart& p) { return p.count; }}},
               this) {
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
        [](Book& book) {
            Startup read;
            read.stall = book.stall();
            read.items = ShelfView(book.db(), book.stall(), book.today()).all();
            read.basket = BasketTable(book.db()).read();
            read.lastBasket = SaleTable(book.db()).lastBasket(book.stream());
            return read;
        },
        [this](Startup read) { startUp(std::move(read)); });
}

void Counter::startUp(Startup read) {
    m_stall = read.stall;
    m_shelf = Shelf(std::move(read.items));
    m_tiles.reload();
    readFamilies();
    // A basket whose number was sold before the power went is finished business.
    const bool unfinished = read.basket && read.basket->number() > read.lastBasket;
    if (m_basket.isEmpty() || m_basket.number() <= read.lastBasket)
        m_basket = unfinished ? *read.basket : Basket(read.lastBasket + 1);
    // What left the shelf meanwhile cannot be shown; what was sold says so when it is paid.
    for (std::size_t i = m_basket.lines().size(); i-- > 0;)
        if (m_shelf.find(m_basket.lines()[i].item) == nullptr) m_basket.remove(i);
    refresh();
}

void Counter::readFamilies() {
    static const char* order[] = {"weaving", "pottery", "basketry", "leather",
                                  "silver",  "dress",   "other"};
    std::vector<Family> families{{QString{}, static_cast<int>(m_shelf.size())}};
    for (const auto* key : order)
        if (const auto here = m_shelf.search({}, key); !here.empty())
            families.push_back({QLatin1String(key), static_cast<int>(here.size())});
    m_families.assign(std::move(families));
}

const ShelfItem* Counter::itemOf(int line) const {
    return holds(line) ? m_shelf.find(m_basket.lines()[static_cast<std::size_t>(line)].item)
                       : nullptr;
}

void Counter::showFamily(const QString& key) {
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
    if (const auto* item = m_tiles.at(tile)) addItem(*item);
}

void Counter::scan(const QString& code) {
    const auto* item = m_shelf.findByCode(code.toStdString());
    if (item == nullptr) return refuseWith(refuse(Reason::codeUnknown, code.toStdString()));
    addItem(*item);
}

void Counter::addItem(const ShelfItem& item) {
    if (m_paying) {
        m_waiting.push_back(item.id); // it begins the next basket, a blink from now
        return;
    }
    if (m_done) startNext();
    const auto line = m_basket.add(item, m_stall);
    if (!line) return refuseWith(line.refusal());
    m_flashed = static_cast<int>(*line);
    forgetComplaint();
    close();
    changed();
    emit flashed();
}

void Counter::more(int line) {
    const auto* item = itemOf(line);
    if (item == nullptr || m_paying) return;
    const auto at = static_cast<std::size_t>(line);
    const auto set =
        m_basket.setQuantity(at, m_basket.lines()[at].quantity + Quantity::pieces(1), *item);
    if (!set) return refuseWith(set.refusal());
    forgetComplaint();
    changed();
}

void Counter::less(int line) {
    const auto* item = itemOf(line);
    if (item == nullptr || m_paying) return;
    const auto at = static_cast<std::size_t>(line);
    const auto fewer = m_basket.lines()[at].quantity - Quantity::pieces(1);
    if (!fewer.isPositive()) return remove(line); // with undo, so that a slip costs nothing
    const auto set = m_basket.setQuantity(at, fewer, *item);
    if (!set) return refuseWith(set.refusal());
    changed();
}

void Counter::setQuantity(int line, const QString& digits) {
    const auto* item = itemOf(line);
    bool number = false;
    const auto pieces = digits.toLongLong(&number);
    if (item == nullptr || m_paying) return;
    if (!number || pieces > Quantity::largest().wholeUnits())
        return refuseWith(refuse(Reason::amountTooLarge));
    const auto set = m_basket.setQuantity(static_cast<std::size_t>(line),
                                          Quantity::pieces(pieces), *item);
    if (!set) return refuseWith(set.refusal());
    forgetComplaint();
    close();
    changed();
}

void Counter::setPrice(int line, const QString& dinars) {
    const auto* item = itemOf(line);
    if (item == nullptr || m_paying) return;
    const auto price = parseDinars(dinars.toStdString());
    if (!price) return refuseWith(refuse(Reason::amountTooLarge));
    if (*price < item->floor) return refuseWith(refuse(Reason::belowFloor, item->floor));
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
    m_removed = Removed{at, m_basket.remove(at)};
    m_undoTime.start();
    changed();
    emit undoChanged();
}

void Counter::undoRemove() {
    if (!m_removed || m_paying) return;
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
    m_open = line;
    emit openLineChanged();
}

void Counter::close() {
    if (m_open < 0) return;
    m_open = -1;
    emit openLineChanged();
}

QString Counter::openName() const {
    return openItem() == nullptr ? QString{} : m_wording.name(openItem()->name);
}
QString Counter::openPicture() const {
    return openItem() == nullptr ? QString{}
                                 : pictureOf(openItem()->picture, openItem()->palette);
}
QString Counter::openTag() const {
    return openItem() == nullptr ? QString{} : m_wording.amount(openItem()->price);
}
QString Counter::openFloor() const {
    return openItem() == nullptr ? QString{} : m_wording.amount(openItem()->floor);
}
bool Counter::openIsPiece() const {
    return openItem() != nullptr && openItem()->kind == ItemKind::piece;
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
    std::vector<Line> lines;
    for (const auto& line : m_basket.lines())
        if (const auto* item = m_shelf.find(line.item)) lines.push_back({line, *item});
    m_lines.assign(std::move(lines));
    std::vector<Offer> offers;
    if (!m_basket.isEmpty())
        for (const auto amount : likelyHandOvers(m_basket.total())) offers.push_back({amount});
    m_offers.assign(std::move(offers));
    emit basketChanged();
}

void Counter::keep() {
    m_books.run(
        this,
        [basket = m_basket](Book& book) {
            Transaction transaction(book.db());
            BasketTable(book.db()).write(basket);
            transaction.commit();
            return Done{};
        },
        [](Done) {});
}

void Counter::payExact() { pay(exactCash(m_basket.total())); }

void Counter::payOffer(int row) {
    if (row < 0 || row >= m_offers.rowCount()) return;
    pay(cash(m_basket.total(), m_offers.rows()[static_cast<std::size_t>(row)].amount));
}

void Counter::payCash(const QString& dinars) {
    const auto given = parseDinars(dinars.toStdString());
    if (!given) return refuseWith(refuse(Reason::amountTooLarge));
    pay(cash(m_basket.total(), *given));
}

void Counter::payOther(const QString& kind, const QString& scheme, const QString& reference) {
    auto tender = exactCash(m_basket.total());
    tender.kind = fromWord<TenderKind>(kind.toStdString()).value_or(TenderKind::card);
    tender.scheme = scheme.toStdString();
    tender.reference = reference.trimmed().toStdString();
    pay(tender);
}

void Counter::pay(const Tender& tender) {
    if (m_paying || m_done) return; // a second press of the same finger does nothing
    if (m_basket.isEmpty()) return refuseWith(refuse(Reason::noLines));
    if (const auto enough = checkTenders({tender}, m_basket.total()); !enough)
        return refuseWith(enough.refusal());
    m_paying = true;
    m_removed.reset();
    close();
    emit payingChanged();
    emit undoChanged();
    struct Outcome {
        Result<Sold> sold;
        std::string number;
        std::vector<ShelfItem> moved;
    };
    m_books.run(
        this,
        [basket = m_basket, tender, by = m_seller](Book& book) {
            Outcome outcome{sell(book, by, basket, {tender}), {}, {}};
            ShelfView shelf(book.db(), book.stall(), book.today());
            for (const auto& line : basket.lines())
                if (auto item = shelf.find(line.item)) outcome.moved.push_back(std::move(*item));
            if (outcome.sold)
                outcome.number =
                    documentNumber(book.stream(), Series::sale, outcome.sold->number);
            return outcome;
        },
        [this, tender](Outcome outcome) {
            m_paying = false;
            emit payingChanged();
            if (!outcome.sold) {
                for (auto& item : outcome.moved) m_tiles.itemChanged(m_shelf.replace(item));
                return refuseWith(outcome.sold.refusal());
            }
            finish(tender, *outcome.sold, outcome.number, std::move(outcome.moved));
        });
}

void Counter::finish(const Tender& tender, const Sold& sold, const std::string& number,
                     std::vector<ShelfItem> moved) {
    for (auto& item : moved) m_tiles.itemChanged(m_shelf.replace(std::move(item)));
    m_done = Finished{sold.id, number, sold.total, sold.change, tender};
    m_basket = Basket(m_basket.number() + 1);
    m_refusal.reset();
    m_change.assign(inCash(sold.change));
    refresh();
    emit complaintChanged();
    emit doneChanged();
    emit soldNow(sold.id);
    for (const auto id : std::exchange(m_waiting, {}))
        if (const auto* item = m_shelf.find(id)) addItem(*item);
}

void Counter::startNext() {
    if (!m_done) return;
    m_done.reset();
    emit doneChanged();
}

void Counter::stopPaying() {
    m_waiting.clear();
    if (!m_paying) return;
    m_paying = false;
    emit payingChanged();
}

void Counter::refuseWith(const Refusal& refusal) {
    m_refusal = refusal;
    emit complaintChanged();
}

void Counter::forgetComplaint() {
    if (!m_refusal) return;
    m_refusal.reset();
    emit complaintChanged();
}

QString Counter::complaint() const { return m_refusal ? m_wording.sentence(*m_refusal) : QString{}; }

QString Counter::unknownCode() const {
    return m_refusal && m_refusal->reason == Reason::codeUnknown
               ? QString::fromStdString(m_refusal->subject)
               : QString{};
}

QString Counter::doneChange() const {
    return m_done ? m_wording.amount(m_done->change) : QString{};
}
bool Counter::doneHasChange() const { return m_done && !m_done->change.isZero(); }
QString Counter::doneTotal() const { return m_done ? m_wording.priced(m_done->total) : QString{}; }
QString Counter::doneTender() const {
    if (!m_done) return {};
    if (m_done->tender.kind == TenderKind::cash) return m_wording.priced(m_done->tender.given);
    return QString::fromStdString(m_done->tender.scheme + "  " + m_done->tender.reference);
}
QString Counter::doneTenderKind() const {
    if (!m_done) return {};
    return QString::fromStdString(std::string(wordOf(m_done->tender.kind)));
}
QString Counter::doneNumber() const {
    return m_done ? QString::fromStdString(m_done->number) : QString{};
}

void Counter::retell() {
    m_tiles.retell();
    m_families.retell();
    m_lines.retell();
    m_offers.retell();
    emit basketChanged();
    emit openLineChanged();
    emit undoChanged();
    emit doneChanged();
    emit complaintChanged();
}

} // namespace touat
