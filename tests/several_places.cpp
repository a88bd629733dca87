// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "several_places.h"

#include "core/acts/close_day.h"
#include "core/acts/count_stock.h"
#include "core/acts/rule_exception.h"
#include "core/book/projection.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/balance_table.h"
#include "core/journal/exception_table.h"
#include "core/sales/sale_table.h"
#include "core/sync/back_up.h"
#include "core/sync/centre_side.h"
#include "core/sync/device_keys.h"
#include "core/sync/enrolment.h"
#include "core/sync/stall_side.h"
#include "counted_sums.h"

namespace touat::given {

SeveralPlaces::SeveralPlaces()
    : centre(std::make_unique<TestDevice>(folder, "centre", Stall::centre(), clock, 1)) {
    NewStaff boss;
    boss.name = {"مدير", "Directeur"};
    boss.role = Role::manager;
    boss.pin = "2580";
    manager = {*admitStaff(centre->book(), Person::commandLine(), boss), Role::manager};
    NewArtisan artisan;
    artisan.name = {"فاطمة", "Fatma"};
    artisan.pin = "4826";
    fatma = *registerArtisan(centre->book(), manager, artisan);
    enrolPlace(s07, 7, "Stall 7", PlaceKind::stall);
    enrolPlace(s12, 12, "Stall 12", PlaceKind::stall);
    enrolPlace(timimoun, 46, "Timimoun", PlaceKind::craftCentre);
    syncAll();
    for (auto* place : {&s07, &s12, &timimoun})
        EXPECT_TRUE(openDay(place->book(), place->vendor, place->book().today(),
                            drawerOf(Money::dinars(5000))));
}

SeveralPlaces::~SeveralPlaces() {
    const auto devices = {centre.get(), s07.device.get(), s12.device.get(), timimoun.device.get()};
    for (auto* device : devices) device->reopen(); // which a test may have closed
    const auto today = centre->book().today();
    for (const int number : {7, 12, 46})
        EXPECT_TRUE(keptSums(centre->db(), stall(number), today) == countedSums(centre->db(), stall(number), today))
            << "the centre keeps of S" << number << " what does not lie there";
    for (auto* device : devices) EXPECT_EQ(refold(device->db()), std::vector<std::string>{}) << device->file();
}

void SeveralPlaces::enrolPlace(TestPlace& place, int number, const std::string& name, PlaceKind kind) {
    const auto at = Stall::number(number);
    EXPECT_TRUE(setPlace(centre->book(), manager, at, {kind, {name, name}, {}}));
    const auto admit = [&](Role role, const std::string& pin) -> Person {
        NewStaff staff;
        staff.name = {name, name};
        staff.role = role;
        staff.stall = at;
        staff.pin = pin;
        return {*admitStaff(centre->book(), manager, staff), role};
    };
    place.vendor = admit(Role::seller, "1397");
    place.owner = admit(Role::owner, "8642");
    EXPECT_TRUE(signPaper(centre->book(), manager, fatma, at, fifteenPercent()));
    const auto seed = static_cast<std::uint64_t>(number);
    const auto [reply, keys] = admitted(centre->book(), manager, at, seed);
    place.device = std::make_unique<TestDevice>(folder, at.text(), reply, keys, clock, seed);
}

void SeveralPlaces::roundOf(TestPlace& at, bool loseReply) {
    const auto request = readSyncRequest(textOf(nextRequest(at.book())));
    ASSERT_TRUE(request);
    const auto reply = acceptRequest(centre->book(), *request);
    ASSERT_TRUE(reply);
    while (projectNext(centre->book(), at.book().stream()) > 0) {
    }
    if (loseReply) return;
    const auto read = readSyncReply(textOf(*reply));
    ASSERT_TRUE(read);
    ASSERT_TRUE(obeyReply(at.book(), *read));
}

void SeveralPlaces::sync(TestPlace& at) {
    for (int i = 0; i < 100; ++i) {
        const auto before = std::pair(SyncStateTable(at.db()).read().feed,
                                      ElsewhereTable(at.db()).heard());
        roundOf(at);
        const auto after = std::pair(SyncStateTable(at.db()).read().feed,
                                     ElsewhereTable(at.db()).heard());
        if (before == after && unsent(at.book()).entries == 0) return;
    }
    FAIL() << "a run that ends in connectivity converges";
}

void SeveralPlaces::syncAll() {
    for (int i = 0; i < 2; ++i)
        for (auto* place : {&s07, &s12, &timimoun})
            sync(*place);
}

ItemCard SeveralPlaces::consigned(TestPlace& at, const std::string& name, Money price) {
    auto made = card(name, price, price);
    made.artisan = fatma;
    made.contract = ContractTable(at.db()).newest(fatma, at.book().stall())->id;
    return made;
}

ItemId SeveralPlaces::newPiece(TestPlace& at, Money price) {
    const auto made = consigned(at, "Carpet", price);
    const auto item = *registerItem(at.book(), at.vendor, ItemKind::piece, made);
    EXPECT_TRUE(takeDeposit(at.book(), at.vendor, fatma, *made.contract,
                            {{item, Quantity::pieces(1)}}));
    return item;
}

ItemId SeveralPlaces::newSeries(TestPlace& at, int pieces, Money price) {
    const auto made = consigned(at, "Basket", price);
    const auto item = *registerItem(at.book(), at.vendor, ItemKind::series, made);
    EXPECT_TRUE(takeDeposit(at.book(), at.vendor, fatma, *made.contract,
                            {{item, Quantity::pieces(pieces)}}));
    return item;
}

bool SeveralPlaces::sellOne(TestPlace& at, ItemId item) {
    auto& book = at.book();
    const auto shown = ShelfView(book.db(), book.stall(), book.today()).find(item);
    if (!shown) return false;
    Basket basket(SaleTable(book.db()).lastBasket(book.stream()) + 1);
    return basket.add(*shown, book.stall()) &&
           sell(book, at.vendor, basket, {exactCash(basket.total())});
}

void SeveralPlaces::nextDay(std::int64_t ms) {
    for (auto* at : {&s07, &s12})
        ASSERT_TRUE(closeDay(at->book(), at->vendor, inDrawer(*at), Money{}));
    clock.pass(ms);
    for (auto* at : {&s07, &s12})
        ASSERT_TRUE(openDay(at->book(), at->vendor, at->book().today(), inDrawer(*at)));
}

TestPlace SeveralPlaces::nextDevice(TestPlace& lost) {
    const auto at = lost.book().stall();
    const auto seed = m_nextDevice++;
    const auto [reply, keys] = admitted(centre->book(), manager, at, seed);
    return {std::make_unique<TestDevice>(folder, at.text() + "-next" + std::to_string(seed), reply, keys, clock, seed),
            lost.vendor, lost.owner};
}

void SeveralPlaces::letTailIn(TestPlace& found) {
    roundOf(found);
    for (const auto& tail : ExceptionTable(centre->db()).of(found.book().stream(), "tail"))
        ASSERT_TRUE(ruleException(centre->book(), manager, ExceptionId::of(tail.entry, tail.line), tail.kind,
                                  {Ruling::letIn, {}}, ""));
    roundOf(found);
}

DrawerCount SeveralPlaces::inDrawer(TestPlace& at) {
    return drawerOf(BalanceTable(at.db()).money(account::drawer(at.book().stall())));
}

void SeveralPlaces::keepCopy() {
    m_copy = backUp(centre->book(), centre->file(), folder / "copies");
}

void SeveralPlaces::goOnFromCopy() {
    const auto file = centre->file();
    centre->close();
    std::filesystem::remove(file.string() + "-wal");
    std::filesystem::copy_file(m_copy, file, std::filesystem::copy_options::overwrite_existing);
    Surroundings around{clock, centre->random(), {}, PinCost::test};
    giveKeys(around, loadKeys(keysBeside(file)));
    Book::goOnFromCopy(file, around);
    centre->reopen();
}

void SeveralPlaces::countEverything(TestPlace& at, int overlooked) {
    const auto number = *openCount(at.book(), at.vendor, Spot::shelf, "");
    const auto lines = countLines(at.book(), number);
    ASSERT_TRUE(lines);
    for (const auto& line : *lines) {
        if (overlooked-- > 0 || !line.expected.isPositive()) continue;
        EXPECT_TRUE(recount(at.book(), at.vendor, number, line.item, line.expected));
    }
    EXPECT_TRUE(closeCount(at.book(), at.owner, number, "x"));
}

Quantity SeveralPlaces::levelAt(TestPlace& at, ItemId item) {
    return BalanceTable(at.db()).goods(account::stock(at.book().stall()), item);
}

std::int64_t SeveralPlaces::exceptions(const char* kind) {
    Query row(centre->db(), "SELECT count(*) FROM exception WHERE kind = ?1", kind);
    EXPECT_TRUE(row.next());
    return row.integer();
}

} // namespace touat::given
