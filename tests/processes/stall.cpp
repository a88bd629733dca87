// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stall.h"

#include <sstream>
#include <stdexcept>

#include "app/machine.h"
#include "core/acts/open_day.h"
#include "core/acts/receive_goods.h"
#include "core/acts/register_item.h"
#include "core/sales/sale_table.h"
#include "core/stock/shelf_view.h"

namespace touat::processes {

namespace {

template <class T> T granted(const Result<T>& result) {
    if (!result)
        throw std::runtime_error("refused: " + std::string(wordOf(result.refusal().reason)));
    return *result;
}

ItemCard card(const std::string& name, Money price, const std::optional<Consignor>& consignor) {
    ItemCard card;
    card.name = {"سلعة " + name, name};
    card.family = "basketry";
    card.picture = "basket";
    card.palette = "red";
    card.price = price;
    if (consignor) {
        card.artisan = consignor->artisan;
        card.contract = consignor->contract;
    }
    return card;
}

template <class Id> Id idOf(const std::string& text) {
    const auto id = Id::parse(text);
    if (!id) throw std::runtime_error("not an id: " + text);
    return *id;
}

} // namespace

std::unique_ptr<Book> openBook(const std::filesystem::path& file) {
    static MachineClock clock;
    static MachineRandom random;
    return std::make_unique<Book>(
        file, Surroundings{clock, random, loadKeys(keysBeside(file)).peppers, PinCost::counter});
}

Goods fillShelf(Book& book, const Person& seller, int series, int pieces,
                const std::optional<Consignor>& consignor) {
    Goods goods;
    std::vector<IncomingLine> lines;
    for (int i = 0; i < series + pieces; ++i) {
        const bool one = i >= series;
        const auto price = Money::dinars(one ? 4000 + 500 * i : 150 + 50 * i);
        const auto name = (one ? "Piece " : "Basket ") + std::to_string(i + 1);
        const auto item = granted(registerItem(
            book, seller, one ? ItemKind::piece : ItemKind::series, card(name, price, consignor)));
        lines.push_back({item, Quantity::pieces(one ? 1 : 100'000)});
        (one ? goods.pieces : goods.series).push_back(item);
    }
    if (consignor)
        (void)granted(takeDeposit(book, seller, consignor->artisan, consignor->contract, lines));
    else
        (void)granted(receiveGoods(book, seller, lines));
    return goods;
}

void openTheDay(Book& book, const Person& seller) {
    (void)granted(openDay(book, seller, book.today(), DrawerCount::ofSum(openingFloat)));
}

Sold sellForCash(Book& book, const Person& seller, const std::vector<ItemId>& items) {
    Basket basket(SaleTable(book.db()).lastBasket(book.stream()) + 1);
    ShelfView shelf(book.db(), book.stall(), book.today());
    for (const auto item : items)
        (void)granted(basket.add(*shelf.find(item), book.stall()));
    return granted(sell(book, seller, basket, {exactCash(basket.total())}));
}

JoinedStall::JoinedStall(const Centre& centre, const std::filesystem::path& folder,
                         const std::string& stall)
    : name(stall), file(folder / (stall + ".book")), card("29" + stall.substr(1) + "0001") {
    seller.id = idOf<StaffId>(centre.order(
        "admit", {"--name-fr", "Salem of " + stall, "--stall", stall, "--pin", "1397"}));
    maker.artisan = idOf<ArtisanId>(centre.order(
        "artisan", {"--name-fr", "Fatma of " + stall, "--card", card, "--pin", "4826"}));
    maker.contract = idOf<ContractId>(
        centre.sign({"--artisan", maker.artisan.text(), "--stall", stall}));
    mustRun({program("touat-book"), "new", file, "--stall", stall});
    mustRun({program("touat-book"), "enrol", file, "--centre", centre.url(), "--code",
             centre.enrolCode(stall)});
    mustRun({program("touat-book"), "sync", file});
    auto book = open();
    goods = fillShelf(*book, seller, 4, 2, maker);
    openTheDay(*book, seller);
}

Sold JoinedStall::sellOne() const {
    return sellForCash(*open(), seller, {goods.series.front()});
}

Speaker JoinedStall::speaker() const {
    return {name + "-1", loadKeys(keysBeside(file))};
}

Figures figuresOf(const std::filesystem::path& book, const std::string& stall) {
    const auto report = [&](const char* what) {
        return mustRun({program("touat-book"), "report", book, what, "--json", "--stall", stall});
    };
    return {report("sales"), report("stock")};
}

std::vector<std::string> entriesOf(const std::filesystem::path& book, const std::string& stall) {
    std::istringstream all(mustRun({program("touat-book"), "export", book}));
    std::vector<std::string> lines;
    for (std::string line; std::getline(all, line);)
        if (line.starts_with("{\"stall\":\"" + stall + '"')) lines.push_back(line);
    return lines;
}

} // namespace touat::processes
