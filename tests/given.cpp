// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "given.h"

#include <unistd.h>

#include "core/book/artisan_paper_view.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/balance_table.h"
#include "core/sales/sale_table.h"
#include "core/sync/enrolment.h"
#include "on_server.h"

namespace touat::given {

void CountingRandom::fill(std::span<std::uint8_t> bytes) {
    for (auto& byte : bytes) {
        m_state = m_state * 6364136223846793005U + 1442695040888963407U;
        byte = static_cast<std::uint8_t>(m_state >> 56);
    }
}

TemporaryFolder::TemporaryFolder() {
    auto pattern = (std::filesystem::temp_directory_path() / "touat-test-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
    m_path = pattern;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

Surroundings TestDevice::surroundings() {
    Surroundings around{m_clock, m_random, {}, PinCost::test};
    if (std::filesystem::exists(keysBeside(m_file)))
        giveKeys(around, loadKeys(keysBeside(m_file)));
    return around;
}

TestDevice::TestDevice(TemporaryFolder& folder, const std::string& name, Stall stall,
               const StillClock& clock, std::uint64_t seed)
    : m_file(folder / (name + ".book")), m_clock(clock), m_random(seed) {
    startBook({placeOf(m_file, Tables::madeBefore), keysBeside(m_file)}, stall, {"محل " + stall.text(), "Stall " + stall.text()}, surroundings());
    reopen();
}

TestDevice::TestDevice(TemporaryFolder& folder, const std::string& name, const EnrolReply& admitted,
               DeviceKeys keys, const StillClock& clock, std::uint64_t seed)
    : m_file(folder / (name + ".book")), m_clock(clock), m_random(seed) {
    startEnrolledBook({placeOf(m_file, Tables::madeBefore), keysBeside(m_file)}, admitted, std::move(keys), surroundings());
    reopen();
}

void TestDevice::reopen() {
    m_book.reset();
    m_book = std::make_unique<Book>(placeOf(m_file), surroundings());
}

std::pair<EnrolReply, DeviceKeys> admitted(Book& centre, const Person& by, Stall at,
                                           std::uint64_t seed) {
    CountingRandom random(seed * 1000);
    auto keys = makeKeys(random);
    EnrolRequest request;
    request.code = *makeEnrolCode(centre, by, at);
    request.publicKey = keys.publicKey();
    auto reply = *enrol(centre, request);
    keys.peppers.clear();
    for (const auto& pepper : reply.peppers)
        keys.peppers.push_back({pepper.id, pepper.secret.bytes});
    return {std::move(reply), std::move(keys)};
}

Terms fifteenPercent() {
    Terms terms;
    terms.commission = Rate::percent(15);
    terms.holdDays = 7;
    return terms;
}

Result<ContractId> signPaper(Book& book, const Person& by, ArtisanId artisan, Stall stall,
                             const Terms& terms) {
    const bool known = ArtisanTable(book.db()).find(artisan).has_value();
    return signContract(book, by, artisan, stall, terms,
                        known ? draftedContract(book, artisan, stall, terms).fingerprint() : Hash{});
}

ItemCard card(const std::string& latin, Money price, Money floor) {
    ItemCard card;
    card.name = {"سلعة " + latin, latin};
    card.family = "weaving";
    card.price = price;
    card.floor = floor;
    card.picture = "carpet";
    card.palette = "red";
    return card;
}

DrawerCount drawerOf(Money amount) {
    DrawerCount count;
    for (const auto& part : inCash(amount))
        count.lines.push_back({part.denomination.value, std::string(part.denomination.picture),
                         part.count});
    return count;
}

void StallTest::SetUp() {
    device = std::make_unique<TestDevice>(folder, "S07", Stall::number(7), clock, 7);
    const auto owner = Person::commandLine();
    NewStaff boss;
    boss.name = {"مديرة", "Directrice"};
    boss.role = Role::manager;
    boss.pin = "2580";
    manager = {*admitStaff(book(), owner, boss), Role::manager};
    NewStaff vendor;
    vendor.name = {"سالم", "Salem"};
    vendor.stall = Stall::number(7);
    vendor.pin = "1397";
    seller = {*admitStaff(book(), owner, vendor), Role::seller};
    NewArtisan artisan;
    artisan.card = "29000001";
    artisan.name = {"فاطمة بن حمو", "Fatma Ben Hamou"};
    artisan.commune = {"تينركوك", "Tinerkouk"};
    artisan.phone = "0660123456";
    artisan.pin = "4826";
    fatma = *registerArtisan(book(), manager, artisan);
    contract = *signPaper(book(), manager, fatma, Stall::number(7), fifteenPercent());

    const auto consigned = [&](ItemCard each) {
        each.artisan = fatma;
        each.contract = contract;
        return each;
    };
    carpet = *registerItem(book(), seller, ItemKind::piece,
                           consigned(card("Carpet", Money::dinars(42'000), Money::dinars(40'000))));
    couffin = *registerItem(book(), seller, ItemKind::series,
                           consigned(card("Basket", Money::dinars(850), Money::dinars(800))));
    postage = *registerItem(book(), seller, ItemKind::service,
                            card("Postage", Money::dinars(300)));
    tea = *registerItem(book(), seller, ItemKind::series, card("Tea", Money::dinars(120)));
    ASSERT_TRUE(takeDeposit(book(), seller, fatma, contract,
                            {{carpet, Quantity::pieces(1)}, {couffin, Quantity::pieces(20)}}));
    ASSERT_TRUE(receiveGoods(book(), seller, {{tea, Quantity::pieces(100)}}));
    ASSERT_TRUE(openDay(book(), seller, book().today(), drawerOf(Money::dinars(5000))));
}

void StallTest::TearDown() {
    if (!device) return;
    device->reopen(); // opening verifies pages and chain
    EXPECT_EQ(refold(db()), std::vector<std::string>{});
    EXPECT_EQ(db().integer("SELECT count(*) FROM exception"), 0);
}

ShelfItem StallTest::shelf(ItemId item) {
    return *ShelfView(db(), book().stall(), book().today()).find(item);
}

Basket StallTest::basketOf(const std::vector<ItemId>& items) {
    Basket basket(SaleTable(db()).lastBasket(book().stream()) + 1);
    for (const auto item : items) EXPECT_TRUE(basket.add(shelf(item), book().stall()));
    return basket;
}

Result<Sold> StallTest::sellForCash(const std::vector<ItemId>& items) {
    const auto basket = basketOf(items);
    return sell(book(), seller, basket, {exactCash(basket.total())});
}

Money StallTest::balance(const std::string& account) { return BalanceTable(db()).money(account); }

Quantity StallTest::stock(ItemId item) {
    return BalanceTable(db()).goods(account::stock(book().stall()), item);
}

ItemId StallTest::newPiece(Money price) {
    auto piece = card("Piece", price);
    piece.artisan = fatma;
    piece.contract = contract;
    const auto item = *registerItem(book(), seller, ItemKind::piece, piece);
    EXPECT_TRUE(takeDeposit(book(), seller, fatma, contract, {{item, Quantity::pieces(1)}}));
    return item;
}

} // namespace touat::given
