// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/assortment.h"
#include "app/demo/demo_shop.h"

#include <algorithm>
#include <map>
#include <memory>

#include "app/centre/home.h"
#include "app/demo/shop_words.h"
#include "app/machine.h"
#include "core/acts/admit_staff.h"
#include "core/acts/artisan_money.h"
#include "core/acts/close_day.h"
#include "core/acts/correct_owner.h"
#include "core/acts/move_goods.h"
#include "core/acts/open_day.h"
#include "core/acts/pay_artisan.h"
#include "core/acts/receive_goods.h"
#include "core/acts/refund.h"
#include "core/acts/register_artisan.h"
#include "core/acts/register_item.h"
#include "core/acts/sell.h"
#include "core/acts/set_rules.h"
#include "core/acts/sign_contract.h"
#include "core/acts/start_book.h"
#include "core/acts/transfer.h"
#include "core/book/artisan_paper_view.h"
#include "core/consignment/artisan_view.h"
#include "core/journal/balance_table.h"
#include "core/people/staff_table.h"
#include "core/sales/sale_table.h"
#include "core/stock/shelf_view.h"
#include "core/store/fault.h"
#include "core/sync/centre_side.h"
#include "core/sync/enrolment.h"
#include "core/sync/stall_side.h"

namespace touat {

namespace {

using Words = nlohmann::json;

constexpr int goodsComeBack = 3; // within so many days

/// Choices that are the same in every run.
class Dice : public Random {
  public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}
    int upTo(int n) { return static_cast<int>(next() % static_cast<std::uint64_t>(n)); }
    bool oneIn(int n) { return upTo(n) == 0; }
    void fill(std::span<std::uint8_t> bytes) override {
        for (auto& byte : bytes) byte = static_cast<std::uint8_t>(next());
    }

  private:
    std::uint64_t next() { // splitmix64
        std::uint64_t x = m_state += 0x9e3779b97f4a7c15U;
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9U;
        x = (x ^ (x >> 27)) * 0x94d049bb133111ebU;
        return x ^ (x >> 31);
    }
    std::uint64_t m_state;
};

class StoryClock : public Clock {
  public:
    Moment now() const override { return m_now; }
    std::int64_t steadyMs() const override { return m_now.utcMs() - 1'000'000'000'000; }
    std::string boot() const override { return "demo"; }
    void set(Moment moment) { m_now = moment; }

  private:
    Moment m_now;
};

Name nameOf(const Words& words) {
    return {words["ar"].get<std::string>(), words["fr"].get<std::string>()};
}

struct Maker {
    ArtisanId id;
    std::string commune;
    std::string family;
    std::string card;
    std::map<int, std::pair<ContractId, Terms>> contracts; // by stall number
};

struct OpenStall {
    Stall stall;
    std::vector<std::string> families;
    std::unique_ptr<Book> book;
    Person seller;
    std::vector<ItemId> items;
};

template <class T>
T granted(Result<T> result) {
    must(result.operator bool(), "the demo shop asks only for what is allowed");
    return std::move(*result);
}

// Both have the paper before them.
Result<ContractId> signBoth(Book& book, const Person& by, ArtisanId artisan, Stall stall,
                            const Terms& terms) {
    return signContract(book, by, artisan, stall, terms,
                        draftedContract(book, artisan, stall, terms).fingerprint());
}

class Story {
  public:
    Story(const DemoOrder& order, const std::function<void(const std::string&)>& progress)
        : m_order(order), m_progress(progress), m_home(order.folder / "centre"),
          m_words(readShopWords(order.words)), m_today(dayOf(order.now)) {}

    DemoShop tell() {
        std::filesystem::create_directories(m_order.folder / "stalls");
        m_clock.set(momentOf(m_today.plus(-m_order.days - 2), 8 * 60));
        openCentre();
        makeArtisans();
        for (int n = 1; n <= m_order.stalls; ++n) openStall(n);
        m_progress("contracts and goods");
        signContracts();
        for (auto& stall : m_stalls) fill(stall);
        for (int day = -m_order.days; day < 0; ++day) {
            m_progress("trade of " + m_today.plus(day).iso());
            for (auto& stall : m_stalls) trade(stall, m_today.plus(day), 3 + m_dice.upTo(5), true);
            if ((day + 3) % 14 == 0) payArtisans(day); // every other week
            if ((day + 12) % 14 == 0) seldom(m_today.plus(day)); // not in the ten days of a usual demo
        }
        m_progress("goods on their way");
        openCraftCentre();
        moveGoodsAbout();
        m_progress("this morning");
        for (auto& stall : m_stalls)
            if (stall.stall != m_shop.stall && !m_dice.oneIn(3))
                trade(stall, m_today, 1 + m_dice.upTo(4), false);
        m_clock.set(m_order.now);
        for (auto& stall : m_stalls) level(stall);
        level(m_craftCentre);
        m_shop.artisans = static_cast<int>(m_makers.size());
        m_shop.artisanCard = knownArtisan();
        return m_shop;
    }

  private:
    Surroundings around(const std::filesystem::path& book) {
        Surroundings surroundings{m_clock, m_dice, {}, PinCost::test};
        if (std::filesystem::exists(keysBeside(book)))
            giveKeys(surroundings, loadKeys(keysBeside(book)));
        return surroundings;
    }

    std::string portrait(bool woman) {
        const int n = (woman ? 1 : 9) + m_dice.upTo(8);
        return n < 10 ? "p0" + std::to_string(n) : "p" + std::to_string(n);
    }

    Name personName(bool woman) {
        const auto& given = m_words[woman ? "given_women" : "given_men"];
        const auto& surnames = m_words["surnames"];
        const auto first = nameOf(given[static_cast<std::size_t>(m_dice.upTo(int(given.size())))]);
        const auto last =
            nameOf(surnames[static_cast<std::size_t>(m_dice.upTo(int(surnames.size())))]);
        return {first.arabic + ' ' + last.arabic, first.latin + ' ' + last.latin};
    }

    void openCentre() {
        m_progress("the centre");
        std::filesystem::create_directories(m_home.folder);
        makeCertificates(m_home.certificates());
        m_certificate = linesOfFile(m_home.certificates().authority);
        startBook(m_home.book(), Stall::centre(),
                  {"مركز الصناعات التقليدية بأدرار", "Centre artisanal d'Adrar"},
                  around(m_home.book()));
        m_centre = std::make_unique<Book>(m_home.book(), around(m_home.book()));
        NewStaff boss;
        boss.name = {"مريم بلبالي", "Meriem Belbali"};
        boss.role = Role::manager;
        boss.portrait = "p08";
        boss.pin = demoManagerPin;
        m_manager = {granted(admitStaff(*m_centre, Person::commandLine(), boss)), Role::manager};
        PriceListSet list;
        list.name = {"بين الحرفيين", "Entre artisans"};
        list.off = Rate::percent(5);
        (void)granted(setPriceList(*m_centre, m_manager, list));
        ShopRules rules;
        rules.returnDays = goodsComeBack; // what was sold this week can be paid out this week
        (void)granted(setRules(*m_centre, m_manager, std::nullopt, m_centre->today(), rules));
    }

    void makeArtisans() {
        m_progress("artisans of the eleven communes");
        const auto& communes = m_words["communes"];
        for (int i = 0; i < 121; ++i) {
            const auto& commune = communes[static_cast<std::size_t>(i) % communes.size()];
            // What a commune is known for decides what its artisans make.
            std::vector<std::string> families;
            for (const auto& product : m_words["products"])
                for (const auto& place : product["communes"])
                    if (place == commune["key"])
                        families.push_back(product["family"].get<std::string>());
            const bool woman = !m_dice.oneIn(3);
            NewArtisan artisan;
            artisan.name = personName(woman);
            artisan.commune = nameOf(commune);
            artisan.portrait = portrait(woman);
            artisan.pin = demoArtisanPin;
            if (i % 8 != 7) // some have none
                artisan.phone = "06609" + std::to_string(10'000 + 731 * i);
            Maker maker;
            maker.id = granted(registerArtisan(*m_centre, m_manager, artisan));
            maker.card = ArtisanTable(m_centre->db()).find(maker.id)->card;
            maker.commune = commune["key"].get<std::string>();
            maker.family = families[static_cast<std::size_t>(m_dice.upTo(int(families.size())))];
            m_makers.push_back(std::move(maker));
        }
    }

    Person admit(Stall place, Role role) {
        const bool woman = m_dice.oneIn(2);
        NewStaff staff;
        staff.name = personName(woman);
        staff.role = role;
        staff.stall = place;
        staff.portrait = portrait(woman);
        staff.pin = demoSellerPin;
        return {granted(admitStaff(*m_centre, m_manager, staff)), role};
    }

    void openStall(int n) {
        const auto& words = m_words["stalls"][static_cast<std::size_t>(n - 1)];
        OpenStall stall;
        stall.stall = Stall::number(n);
        for (const auto& family : words["families"])
            stall.families.push_back(family.get<std::string>());
        stall.seller = admit(stall.stall, Role::seller);
        (void)admit(stall.stall, Role::seller);
        Party issuer; // of its invoices
        issuer.name = nameOf(words);
        issuer.address = "01000 Adrar";
        issuer.register_ = "01/00-0240" + std::to_string(100 + n) + "B20";
        issuer.nif = "0020010240" + std::to_string(10'100 + n);
        (void)granted(setPlace(*m_centre, m_manager, stall.stall,
                               {PlaceKind::stall, nameOf(words), {"أدرار", "Adrar"}}));
        enrolDevice(stall, nameOf(words));
        (void)granted(setIssuer(*m_centre, m_manager, {stall.stall, {}, issuer}));
        m_stalls.push_back(std::move(stall));
    }

    void enrolDevice(OpenStall& stall, const Name& name) {
        auto keys = makeKeys(m_dice);
        EnrolRequest request;
        request.code = granted(makeEnrolCode(*m_centre, m_manager, stall.stall));
        request.publicKey = keys.publicKey();
        request.stallName = name;
        const auto admitted = granted(enrol(*m_centre, request));
        for (const auto& pepper : admitted.peppers)
            keys.peppers.push_back({pepper.id, pepper.secret.bytes});
        for (const auto& line : m_certificate) keys.centreCertificate += line + '\n';
        keys.centreUrl = "https://127.0.0.1:7443";
        const auto file = m_order.folder / "stalls" / (stall.stall.text() + ".book");
        startEnrolledBook(file, admitted, keys, around(file));
        stall.book = std::make_unique<Book>(file, around(file));
    }

    /// The eleven craft centres have names; the one of Timimoun has a device, people and carpets.
    void openCraftCentre() {
        m_clock.set(std::min(momentOf(m_today, 7 * 60 + 30), m_order.now));
        for (const auto& centre : craftCentres()) {
            const bool vowel = centre.commune.latin.front() == 'A';
            const Name name{"مركز الصناعات التقليدية ب" + centre.commune.arabic,
                            (vowel ? "Centre artisanal d'" : "Centre artisanal de ") +
                                centre.commune.latin};
            (void)granted(setPlace(*m_centre, m_manager, centre.place,
                                   {PlaceKind::craftCentre, name, centre.commune}));
            if (centre.commune.latin != "Timimoun") continue;
            m_craftCentre.stall = centre.place;
            m_craftCentre.families = {"weaving"};
            m_craftCentre.seller = admit(centre.place, Role::seller);
            m_officer = admit(centre.place, Role::officer);
            enrolDevice(m_craftCentre, name);
        }
        const auto maker = std::find_if(m_makers.begin(), m_makers.end(), [](const Maker& each) {
            return each.commune == "timimoun";
        });
        const auto terms = termsOf(0);
        const auto contract = granted(
            signBoth(*m_centre, m_manager, maker->id, m_craftCentre.stall, terms));
        maker->contracts[m_craftCentre.stall.number()] = {contract, terms};
        level(m_craftCentre);
        const auto& products = m_words["products"];
        const auto carpet = std::find_if(products.begin(), products.end(), [](const Words& each) {
            return each["key"] == "fatis_carpet";
        });
        std::vector<IncomingLine> carpets;
        for (const auto& variant : (*carpet)["variants"])
            for (int i = 0; i < 3; ++i)
                carpets.push_back({shelve(m_craftCentre, *carpet, variant, &*maker),
                                   Quantity::pieces(1)});
        (void)granted(takeDeposit(*m_craftCentre.book, m_craftCentre.seller, maker->id, contract,
                                  carpets));
        for (std::size_t i = 0; i < carpets.size(); i += 2) {
            PieceInspected found;
            found.item = carpets[i].item;
            found.grade = 1 + static_cast<int>(i) % 3;
            found.seal = "TIM-" + std::to_string(400 + i);
            (void)granted(inspectPiece(*m_craftCentre.book, m_officer, found));
        }
        level(m_craftCentre);
    }

    /// Some carpets are on their way to the stall to sit down at, which has a difference to settle
    /// and is asked for something.
    void moveGoodsAbout() {
        const auto at = [&](Stall stall) {
            return std::find_if(m_stalls.begin(), m_stalls.end(),
                                [&](const OpenStall& each) { return each.stall == stall; });
        };
        const auto shop = at(m_shop.stall);
        const auto other = at(Stall::number(12));
        if (shop == m_stalls.end() || other == m_stalls.end()) return;
        const auto& carpets = m_craftCentre.items;
        (void)granted(sendGoods(*m_craftCentre.book, m_craftCentre.seller, shop->stall, Spot::shelf,
                                {{carpets[0], Quantity::pieces(1)}, {carpets[1], Quantity::pieces(1)}},
                                "Abdellah"));
        level(*shop);
        level(*other);
        std::vector<ItemId> several; // of which there are enough for others too
        for (const auto& item : ShelfView(shop->book->db(), shop->stall, shop->book->today()).all())
            if (item.kind == ItemKind::series && item.onHand > Quantity::pieces(8))
                several.push_back(item.id);
        must(several.size() >= 2, "the stall to sit down at is full");
        m_clock.set(std::min(momentOf(m_today, 8 * 60 + 5), m_order.now));
        const auto transfer = granted(sendGoods(*shop->book, shop->seller, other->stall,
                                                Spot::shelf, {{several[0], Quantity::pieces(4)}}, ""));
        level(*shop);
        level(*other);
        (void)granted(receiveTransfer(*other->book, other->seller, transfer,
                                      {{several[0], Quantity::pieces(3), Shortfall::missing}}));
        m_clock.set(std::min(momentOf(m_today, 8 * 60 + 15), m_order.now));
        (void)granted(requestGoods(*other->book, other->seller, shop->stall,
                                   {{several[1], Quantity::pieces(2)}}, ""));
        const auto twin = shelveTwin(*other->book, other->seller);
        ++m_shop.items;
        const auto sent = granted(sendGoods(*other->book, other->seller, shop->stall, Spot::shelf,
                                            {{twin, Quantity::pieces(4)}}, ""));
        level(*other);
        level(m_craftCentre);
        level(*shop);
        (void)granted(receiveTransfer(*shop->book, shop->seller, sent, {}));
        level(*shop);
    }

    void signContracts() {
        for (std::size_t i = 0; i < m_makers.size(); ++i) {
            auto& maker = m_makers[i];
            std::vector<OpenStall*> fitting;
            for (auto& stall : m_stalls)
                if (std::find(stall.families.begin(), stall.families.end(), maker.family) !=
                    stall.families.end())
                    fitting.push_back(&stall);
            if (fitting.empty()) fitting.push_back(&m_stalls[i % m_stalls.size()]);
            const int wanted = std::min<int>(2, static_cast<int>(fitting.size()));
            for (int k = 0; k < wanted; ++k) {
                const auto& stall = *fitting[(i + static_cast<std::size_t>(k) * 3) % fitting.size()];
                if (maker.contracts.count(stall.stall.number()) != 0) continue;
                auto terms = termsOf(static_cast<int>(i) + k);
                // Some end soon, and some are over; what is left may still be sold for a month.
                if (i % 12 == 5) {
                    terms.ends = m_today.plus(static_cast<int>(i) - 6);
                    terms.graceDays = 30;
                    terms.rhythm = i % 24 == 5 ? Rhythm::weekly : Rhythm::monthly;
                }
                const auto id = granted(
                    signBoth(*m_centre, m_manager, maker.id, stall.stall, terms));
                maker.contracts[stall.stall.number()] = {id, terms};
            }
        }
        for (auto& stall : m_stalls) level(stall);
    }

    // Contracts of every kind: most give the artisan 850 of each 1 000.
    static Terms termsOf(int n) {
        Terms terms;
        terms.commission = Rate::percent(15);
        terms.holdDays = goodsComeBack;
        switch (n % 10) {
        case 6:
            terms.commission = Rate::percent(12);
            terms.centre = Rate::percent(3);
            break;
        case 7:
            terms.basis = Basis::fixedNet;
            terms.commission = Rate{};
            break;
        case 8:
            terms.agency = Agency::ownName;
            terms.commission = Rate::percent(20);
            break;
        case 9:
            terms.commission = Rate::percent(18);
            terms.vat = Rate::percent(19);
            terms.holdDays = 7;
            break;
        default:
            break;
        }
        return terms;
    }

    void fill(OpenStall& stall) {
        std::vector<const Words*> products;
        for (const auto& product : m_words["products"])
            if (std::find(stall.families.begin(), stall.families.end(),
                          product["family"].get<std::string>()) != stall.families.end())
                products.push_back(&product);
        std::map<std::int64_t, std::vector<IncomingLine>> deposits; // by contract
        std::map<std::int64_t, const Maker*> owners;
        std::vector<IncomingLine> own;
        std::map<std::pair<const Words*, std::size_t>, int> used;
        const int shelf = stall.stall == m_shop.stall ? 64 : 22; // the one to sit down at is full
        for (int i = 0; i < shelf; ++i) {
            // Every second good is one of a kind, as far as the families have such.
            const auto* product = choose(products, i % 2 == 0 ? "piece" : "series");
            const auto& variants = (*product)["variants"];
            const auto at = static_cast<std::size_t>(m_dice.upTo(int(variants.size())));
            const bool piece = (*product)["kind"] == "piece";
            if (!piece && used[{product, at}]++ > 0) continue;
            const auto* maker = i % 11 == 10 ? nullptr : makerFor(stall, *product);
            const auto item = shelve(stall, *product, variants[at], maker);
            const IncomingLine line{item, Quantity::pieces(piece ? 1 : 6 + m_dice.upTo(30))};
            if (maker == nullptr) {
                own.push_back(line);
                continue;
            }
            const auto contract = maker->contracts.at(stall.stall.number()).first;
            deposits[contract.packed()].push_back(line);
            owners[contract.packed()] = maker;
        }
        for (const auto& [contract, lines] : deposits)
            (void)granted(takeDeposit(*stall.book, stall.seller, owners[contract]->id,
                                      ContractId::fromPacked(contract), lines));
        if (!own.empty()) (void)granted(receiveGoods(*stall.book, stall.seller, own));
        if (stall.stall == m_shop.stall)
            m_shop.items += shelveAssortment(*stall.book, stall.seller);
        level(stall);
    }

    const Words* choose(const std::vector<const Words*>& products, const std::string& kind) {
        for (int tries = 0; tries < 20; ++tries) {
            const auto* product =
                products[static_cast<std::size_t>(m_dice.upTo(int(products.size())))];
            if ((*product)["kind"] == kind) return product;
        }
        return products[static_cast<std::size_t>(m_dice.upTo(int(products.size())))];
    }

    /// Somebody under contract here, best from a commune where the product is made.
    const Maker* makerFor(const OpenStall& stall, const Words& product) {
        std::vector<const Maker*> here;
        std::vector<const Maker*> best;
        for (const auto& maker : m_makers) {
            if (maker.contracts.count(stall.stall.number()) == 0) continue;
            here.push_back(&maker);
            const auto& communes = product["communes"];
            if (maker.family == product["family"].get<std::string>() &&
                std::find(communes.begin(), communes.end(), maker.commune) != communes.end())
                best.push_back(&maker);
        }
        const auto& from = best.empty() ? here : best;
        if (from.empty()) return nullptr;
        return from[static_cast<std::size_t>(m_dice.upTo(int(from.size())))];
    }

    ItemId shelve(OpenStall& stall, const Words& product, const Words& variant,
                  const Maker* maker) {
        ItemCard card;
        card.name = nameOf(variant);
        card.family = product["family"].get<std::string>();
        card.picture = product["picture"].get<std::string>();
        card.palette = variant["palette"].get<std::string>();
        const int low = variant["low"].get<int>();
        const int high = variant["high"].get<int>();
        const int step = high > 20'000 ? 500 : high > 2000 ? 100 : 50;
        const int price = low + m_dice.upTo((high - low) / step + 1) * step;
        card.price = Money::dinars(price);
        card.floor = Money::dinars(price - price / 10 / step * step);
        if (maker != nullptr) {
            const auto& [contract, terms] = maker->contracts.at(stall.stall.number());
            card.artisan = maker->id;
            card.contract = contract;
            if (terms.basis == Basis::fixedNet)
                card.net = Money::dinars(card.floor.centimes() / 100 * 8 / 10);
        }
        const bool piece = product["kind"] == "piece";
        const auto item = granted(registerItem(*stall.book, stall.seller,
                                               piece ? ItemKind::piece : ItemKind::series, card));
        stall.items.push_back(item);
        ++m_shop.items;
        if (piece) ++m_shop.pieces;
        return item;
    }

    void trade(OpenStall& stall, Day day, int sales, bool close) {
        auto& book = *stall.book;
        const auto opening = momentOf(day, 8 * 60 + 20 + m_dice.upTo(40));
        m_clock.set(std::min(opening, m_order.now));
        const auto drawer = [&] {
            return BalanceTable(book.db()).money(account::drawer(stall.stall));
        };
        const bool first = drawer().isZero();
        (void)granted(openDay(book, stall.seller, day,
                              DrawerCount::ofSum(first ? Money::dinars(5000) : drawer())));
        for (int i = 0; i < sales; ++i) {
            const auto at = momentOf(day, 9 * 60 + i * 55 + m_dice.upTo(50));
            if (at > m_order.now) break;
            m_clock.set(at);
            sellSomething(stall);
        }
        if (close) {
            m_clock.set(momentOf(day, 18 * 60 + m_dice.upTo(60)));
            const auto held = drawer();
            auto found = m_dice.oneIn(12) ? held - Money::dinars(50) : held;
            // One drawer was so far from its book yesterday that the manager is asked.
            if (stall.stall.number() == 12 && day == m_today.plus(-1)) found -= Money::dinars(700);
            (void)granted(closeDay(book, stall.seller, DrawerCount::ofSum(found),
                                   std::max(Money{}, found - Money::dinars(5000))));
        }
        level(stall);
    }

    void sellSomething(OpenStall& stall) {
        auto& book = *stall.book;
        ShelfView shelf(book.db(), stall.stall, book.today());
        Basket basket(SaleTable(book.db()).lastBasket(book.stream()) + 1);
        const int wanted = 1 + (m_dice.oneIn(3) ? m_dice.upTo(3) : 0);
        for (int tries = 0; tries < 8 && static_cast<int>(basket.lines().size()) < wanted; ++tries) {
            const auto item = shelf.find(
                stall.items[static_cast<std::size_t>(m_dice.upTo(int(stall.items.size())))]);
            // Pieces are looked at more often than bought, dear ones above all.
            const bool dear = item->kind == ItemKind::piece &&
                              !m_dice.oneIn(item->price > Money::dinars(15'000) ? 12 : 5);
            const bool gone = item->kind == ItemKind::series && item->onHand < Quantity::pieces(4);
            if (!dear && !gone && maySell(*item, stall.stall)) (void)basket.add(*item, stall.stall);
        }
        if (basket.isEmpty()) return;
        auto tender = exactCash(basket.total());
        if (const auto offers = likelyHandOvers(basket.total()); !offers.empty() && m_dice.oneIn(2))
            tender = cash(basket.total(), offers.front());
        if (m_dice.oneIn(9)) {
            tender = exactCash(basket.total());
            tender.kind = m_dice.oneIn(2) ? TenderKind::card : TenderKind::mobile;
            tender.scheme = tender.kind == TenderKind::card ? "Edahabia" : "BaridiMob";
            tender.reference = std::to_string(100'000 + m_dice.upTo(899'999));
        }
        const auto sold = granted(sell(book, stall.seller, basket, {tender}));
        ++m_shop.sales;
        // In cash, so what was paid by card stays: there may be less in the drawer.
        if (m_shop.sales % 17 == 0 && tender.kind == TenderKind::cash)
            bringBack(stall, sold, basket.lines().front().item);
    }

    // One thing of it comes back at once: the wrong size. In a long story the stall bears some of it.
    void bringBack(OpenStall& stall, const Sold& sold, ItemId item) {
        auto& book = *stall.book;
        RefundWish wish;
        wish.approver = m_manager;
        std::optional<Returned> how;
        const bool someonesElse =
            ShelfView(book.db(), stall.stall, book.today()).find(item)->artisan.has_value();
        if (m_order.days >= 12 && m_shop.sales % 153 == 0 && someonesElse) {
            how.emplace();
            how->bearer = RefundBearer::stall;
        }
        (void)granted(refund(book, stall.seller, SaleTable(book.db()).lastBasket(book.stream()) + 1,
                             {{SaleLineId::of(sold.id.entry(), sold.id.line() + 1), item,
                               Quantity::pieces(1), {}, how}},
                             TenderKind::cash, wish));
    }

    // What a month has and few of its days: advances, a payment that comes back, a loss and a find, goods
    // that stood under another's name.
    void seldom(Day day) {
        m_clock.set(momentOf(day, 19 * 60 + 10));
        giveAdvances();
        takePaymentsBack();
        for (std::size_t i = 0; i < m_stalls.size(); i += 6) loseAndFind(m_stalls[i]);
        for (std::size_t i = 1; i < m_stalls.size(); i += 10) putAnOwnerRight(m_stalls[i]);
        for (auto& stall : m_stalls) level(stall);
    }

    Money owedTo(ArtisanId artisan) {
        return -BalanceTable(m_centre->db()).money(account::artisan(artisan));
    }

    // To those who are owed least, so that they owe the house; one pays some back, one never will.
    void giveAdvances() {
        std::vector<std::pair<Money, ArtisanId>> least;
        for (const auto& maker : m_makers)
            if (const auto owed = owedTo(maker.id); !owed.isNegative())
                least.emplace_back(owed, maker.id);
        std::sort(least.begin(), least.end());
        for (std::size_t i = 0; i < std::min<std::size_t>(3, least.size()); ++i) {
            const auto& [owed, artisan] = least[i];
            (void)granted(giveAdvance(*m_centre, m_manager, artisan, owed + Money::dinars(3000),
                                      "laine"));
            if (i == 1)
                (void)granted(takeRepayment(*m_centre, m_manager, artisan, Money::dinars(1000), {}));
            if (i == 2)
                (void)granted(waiveBalance(*m_centre, m_manager, artisan, Money::dinars(500),
                                           "maladie"));
        }
    }

    void takePaymentsBack() {
        int back = 0;
        for (const auto& maker : m_makers) {
            if (back == 2) return;
            const auto paid = payArtisan(*m_centre, m_manager, maker.id,
                                         {PayoutMethod::bank, "V " + std::to_string(310 + back)});
            if (!paid) continue; // nothing is due
            (void)granted(reversePayout(*m_centre, m_manager, paid->id, ReversalReason::failed,
                                        "compte fermé"));
            ++back;
        }
    }

    void loseAndFind(OpenStall& stall) {
        auto& book = *stall.book;
        ShelfView shelf(book.db(), stall.stall, book.today());
        for (const auto item : stall.items) {
            const auto known = shelf.find(item);
            if (!known || !known->artisan || known->kind != ItemKind::series ||
                known->free() < Quantity::pieces(6))
                continue;
            const auto moved = [&](MoveReason reason, std::int64_t count) {
                (void)granted(moveGoods(book, stall.seller, reason, {{item, Quantity::pieces(count)}},
                                        "inventaire", std::nullopt, m_manager));
            };
            moved(MoveReason::missing, 2);
            moved(MoveReason::found, 1);
            return;
        }
    }

    void putAnOwnerRight(OpenStall& stall) {
        auto& book = *stall.book;
        ShelfView shelf(book.db(), stall.stall, book.today());
        for (const auto item : stall.items)
            for (const auto& maker : m_makers) {
                const auto at = maker.contracts.find(stall.stall.number());
                if (at == maker.contracts.end() || at->second.second.ends) continue;
                if (shelf.find(item)->artisan == maker.id) continue;
                const auto would = ownerCorrection(book, item, at->second.first);
                if (!would || would->lines.empty()) continue; // nothing of it was sold
                (void)granted(correctOwner(book, m_manager, item, at->second.first,
                                           "étiquettes échangées"));
                return;
            }
    }

    void payArtisans(int day) {
        m_clock.set(momentOf(m_today.plus(day), 19 * 60 + 30));
        for (std::size_t i = 0; i < m_makers.size(); i += 3)
            (void)payArtisan(*m_centre, m_manager, m_makers[i].id,
                             i % 2 == 0 ? PayoutWish{}
                                        : PayoutWish{PayoutMethod::postalAccount,
                                                     "CCP " + std::to_string(4100 + i),
                                                     CashFrom::safe})
                .operator bool(); // nothing is due to some
    }

    /// Rounds of SYNC until stall and centre are level.
    void level(OpenStall& stall) {
        for (bool more = true; more;) {
            const auto reply = granted(acceptRequest(*m_centre, nextRequest(*stall.book)));
            while (projectNext(*m_centre, stall.book->stream()) > 0) {
            }
            const auto outcome = granted(obeyReply(*stall.book, reply));
            more = outcome.moreToDo || outcome.unsent > 0;
        }
    }

    /// An artisan whose account shows everything: pieces, sales, money owed, a payout.
    std::string knownArtisan() {
        std::string best = m_makers.front().card;
        std::optional<std::size_t> most;
        for (const auto& maker : m_makers) {
            if (maker.contracts.count(m_shop.stall.number()) == 0) continue;
            const auto artisan = ArtisanTable(m_centre->db()).find(maker.id);
            const auto account = artisanAccount(m_centre->db(), *artisan, m_today);
            const auto shows = account.sales.size() + 100 * account.payouts.size();
            if (!most || shows > *most) {
                most = shows;
                best = maker.card;
            }
        }
        return best;
    }

    DemoOrder m_order;
    const std::function<void(const std::string&)>& m_progress;
    CentreHome m_home;
    Words m_words;
    Day m_today;
    StoryClock m_clock;
    Dice m_dice{20'261'124};
    std::vector<std::string> m_certificate;
    std::unique_ptr<Book> m_centre;
    Person m_manager;
    std::vector<Maker> m_makers;
    std::vector<OpenStall> m_stalls;
    OpenStall m_craftCentre; // of Timimoun
    Person m_officer;
    DemoShop m_shop{{}, Stall::number(7), 0, 0, 0, 0};
};

} // namespace

DemoShop makeDemoShop(const DemoOrder& order,
                      const std::function<void(const std::string&)>& progress) {
    std::error_code ignored;
    if (std::filesystem::exists(order.folder, ignored))
        throw Fault(FaultKind::notWritable, order.folder.string() + " exists already");
    return Story(order, progress).tell();
}

} // namespace touat
