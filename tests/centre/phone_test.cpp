// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The artisan's page on a phone: who gets to see which, what stands on it, and that it is as small
// and as closed as it must be.
#include "app/centre/phone_desk.h"

#include <gtest/gtest.h>

#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include "core/acts/pay_artisan.h"
#include "core/acts/refund.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/json_value.h"
#include "core/sales/sale_table.h"
#include "given.h"

namespace touat {
namespace {

using given::StallTest;

const std::filesystem::path share = TOUAT_SHARE;

std::string textOf(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

std::size_t count(const std::string& text, std::string_view what) {
    std::size_t found = 0;
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + what.size()))
        ++found;
    return found;
}

/// What a browser must find in every page, and what it must not.
void expectWellMade(const std::string& html, const std::string& language) {
    EXPECT_LE(html.size(), mostPageBytes);
    EXPECT_NE(html.find("<html lang=\"" + language + "\" dir=\"" +
                        (language == "ar" ? "rtl" : "ltr") + "\">"),
              html.npos);
    EXPECT_EQ(html.find("{{"), html.npos);
    static const std::regex outside(
        "<script|javascript:|\\son[a-z]+\\s*=|https?:|src\\s*=|@import|\\sstyle\\s*=",
        std::regex::icase);
    std::smatch found;
    EXPECT_FALSE(std::regex_search(html, found, outside)) << found.str();
    static const std::regex address("(?:href|action)=\"([^\"]*)\"|url\\(([^)]*)\\)");
    std::set<std::string> names;
    static const std::regex name("\\sid=\"([^\"]+)\"");
    for (std::sregex_iterator each(html.begin(), html.end(), name), end; each != end; ++each)
        EXPECT_TRUE(names.insert((*each)[1]).second) << "twice: " << (*each)[1];
    for (std::sregex_iterator each(html.begin(), html.end(), address), end; each != end; ++each) {
        const auto target = (*each)[1].str() + (*each)[2].str();
        if (target.starts_with('#'))
            EXPECT_TRUE(names.contains(target.substr(1))) << "nothing is called " << target;
        else
            EXPECT_TRUE(target == "data:," || target.starts_with("/a/")) << target;
    }
    // Strict nesting and quoting: a parser of XML forgives nothing.
    given::TemporaryFolder folder;
    std::ofstream(folder / "page.html") << html;
    const auto file = (folder / "page.html").string();
    EXPECT_EQ(std::system(("xmllint --noout " + file).c_str()), 0);
    EXPECT_LT(std::system(("tidy -q -e --drop-empty-elements no --custom-tags inline "
                           "--show-warnings no " +
                           file)
                              .c_str()) >>
                  8,
              2);
}

class Phone : public StallTest {
  protected:
    void SetUp() override {
        StallTest::SetUp();
        desk = std::make_unique<PhoneDesk>(book(), share);
        fatmas = *giveArtisanLink(book(), manager, fatma);
        NewArtisan who;
        who.name = {"زهرة", "Zohra"};
        who.pin = zohrasPin;
        who.portrait = "p02";
        zohra = *registerArtisan(book(), manager, who);
        zohras = *giveArtisanLink(book(), manager, zohra);
    }
    PhoneAnswer get(const std::string& link, const std::string& cookie = {},
                    const std::string& more = {}) {
        return desk->answer({PhoneMethod::get, "/a/" + link + more, cookie, ""});
    }
    PhoneAnswer post(const std::string& link, const std::string& form,
                     const std::string& cookie = {}) {
        return desk->answer({PhoneMethod::post, "/a/" + link, cookie, form});
    }
    /// The cookie of a session, as a browser sends it back.
    std::string enter(const std::string& link, const std::string& digits) {
        const auto answer = post(link, "pin=" + digits);
        EXPECT_EQ(answer.status, 303);
        EXPECT_TRUE(answer.body.empty());
        EXPECT_EQ(answer.goTo, "/a/" + link + "?l=ar");
        return answer.cookie.substr(0, answer.cookie.find(';'));
    }
    bool asks(const PhoneAnswer& answer) {
        return answer.body.find("id=\"pin\"") != std::string::npos;
    }
    bool shows(const PhoneAnswer& answer, const std::string& text) {
        return answer.body.find(text) != std::string::npos;
    }
    std::int64_t reads() {
        std::int64_t looked = 0;
        JournalTable(db()).eachBack(JournalTable(db()).lastArrival() + 1,
                                    [&](const EntryId&, std::string_view text) {
                                        looked += text.find("artisan_account_read") != text.npos;
                                        return true;
                                    });
        return looked;
    }

    static constexpr auto fatmasPin = "4826";
    static constexpr auto zohrasPin = "5937";
    std::unique_ptr<PhoneDesk> desk;
    ArtisanId zohra;
    std::string fatmas; // links
    std::string zohras;
};

TEST_F(Phone, aLinkAloneShowsNothing) {
    ASSERT_TRUE(sellForCash({carpet}));
    const auto answer = get(fatmas);
    EXPECT_EQ(answer.status, 200);
    EXPECT_TRUE(asks(answer));
    EXPECT_TRUE(shows(answer, "#people-")) << "whose it is, for two who share a phone";
    for (const auto* secret : {"Fatma", "فاطمة", "35", "42", "Tapis"})
        EXPECT_FALSE(shows(answer, std::string("<bdi>") + secret)) << secret;
    EXPECT_EQ(count(answer.body, "class=\"sum"), 0U);
    EXPECT_EQ(reads(), 0);
    expectWellMade(answer.body, "ar");
    expectWellMade(get(fatmas, "", "?l=fr").body, "fr");
}

TEST_F(Phone, thePinOpensTheOneAmount) {
    ASSERT_TRUE(sellForCash({carpet, couffin}));
    const auto cookie = enter(fatmas, fatmasPin);
    const auto arabic = get(fatmas, cookie);
    EXPECT_EQ(arabic.status, 200);
    expectWellMade(arabic.body, "ar");
    // 85 % of 42 850: 36 422,50 of which no coin pays the last 2,50.
    EXPECT_TRUE(shows(arabic, "<bdi class=\"n\">36\u00A0422,50</bdi><small>دج</small>"));
    EXPECT_TRUE(shows(arabic, "#money-note-2000\"/></svg>×\u00A018"));
    EXPECT_TRUE(shows(arabic, "#money-coin-20"));
    EXPECT_TRUE(shows(arabic, "<bdi>فاطمة"));
    EXPECT_TRUE(shows(arabic, "#items-carpet"));
    const auto french = get(fatmas, cookie, "?l=fr");
    expectWellMade(french.body, "fr");
    EXPECT_TRUE(shows(french, "36\u00A0422,50</bdi><small>DA</small>"));
    EXPECT_TRUE(shows(french, "24/11/2026"));
    EXPECT_TRUE(shows(french, "Bonjour <bdi>Fatma"));
}

TEST_F(Phone, whatIsPayableWhenAndWhatWasPaid) {
    ASSERT_TRUE(sellForCash({couffin})); // 722,50, payable after the hold
    const auto cookie = enter(fatmas, fatmasPin);
    const auto held = ContractTable(db()).find(contract)->terms.holdDays;
    EXPECT_EQ(shows(get(fatmas, cookie), "class=\"pay wait\""), held > 0);
    clock.pass((held + 1) * 24LL * 3600 * 1000);
    const auto due = get(fatmas, enter(fatmas, fatmasPin), "?l=fr");
    EXPECT_TRUE(shows(due, "class=\"pay now\""));
    EXPECT_TRUE(shows(due, "Dû depuis le"));
    ASSERT_TRUE(payArtisan(book(), manager, fatma, {}));
    const auto paid = get(fatmas, enter(fatmas, fatmasPin), "?l=fr");
    EXPECT_FALSE(shows(paid, "class=\"pay"));
    EXPECT_TRUE(shows(paid, "Rien à payer"));
    EXPECT_TRUE(shows(paid, "Espèces"));
    EXPECT_EQ(count(paid.body, "722,50"), 2U) << "the sale and the payout, and nothing owed";
}

TEST_F(Phone, row29_howGoodsCameBackIsTold) {
    const auto sold = *sellForCash({couffin});
    const Returned used{ReturnReason::wrong, Condition::used, Restock::shelf, {}, {}};
    ASSERT_TRUE(refund(book(), manager, SaleTable(db()).lastBasket(book().stream()) + 1,
                       {{SaleLineId::of(sold.id.entry(), 1), couffin, Quantity::pieces(1), {}, used}},
                       TenderKind::cash));
    const auto french = get(fatmas, enter(fatmas, fatmasPin), "?l=fr");
    EXPECT_TRUE(shows(french, "acheteur, usagé"));
    expectWellMade(french.body, "fr");
}

TEST_F(Phone, nobodySeesAnothersFigures) {
    ASSERT_TRUE(sellForCash({carpet}));
    const auto fatmaIn = enter(fatmas, fatmasPin);
    const auto zohraIn = enter(zohras, zohrasPin);
    EXPECT_TRUE(shows(get(fatmas, fatmaIn), "35\u00A0700"));
    const auto zohrasPage = get(zohras, zohraIn);
    EXPECT_TRUE(shows(zohrasPage, "زهرة"));
    for (const auto* hers : {"35\u00A0700", "فاطمة", "#items-carpet"})
        EXPECT_FALSE(shows(zohrasPage, hers)) << hers;
    const auto before = reads();
    // With the other's session, a forged one, a part of one, both at once.
    const auto token = fatmaIn.substr(fatmaIn.find('=') + 1);
    for (const auto& cookie :
         {zohraIn, std::string("touat="), "touat=" + std::string(64, '0'), "touat=" + token + "0",
          "touat=" + token.substr(1), "touatx=" + token, "x=touat=" + token,
          zohraIn + "; " + fatmaIn, std::string("touat=%00"), std::string(5000, ';')}) {
        const auto answer = get(fatmas, cookie);
        EXPECT_TRUE(asks(answer)) << cookie;
        EXPECT_FALSE(shows(answer, "35\u00A0700")) << cookie;
    }
    EXPECT_TRUE(asks(get(zohras, fatmaIn)));
    EXPECT_EQ(reads(), before);
    // Beside other cookies it is found.
    EXPECT_FALSE(asks(get(fatmas, "a=b; " + fatmaIn + "; c=d")));
    // One's PIN does not open the other's link.
    EXPECT_EQ(post(fatmas, std::string("pin=") + zohrasPin).status, 403);
}

TEST_F(Phone, twoWhoShareAPhoneEachKeepTheirOwn) {
    EXPECT_TRUE(shows(get(zohras), "#people-p02")) << "her face says whose link it is";
    EXPECT_FALSE(shows(get(fatmas), "#people-p02"));
    const auto fatmaIn = enter(fatmas, fatmasPin);
    const auto zohraIn = enter(zohras, zohrasPin); // each cookie is for one page, so both stay
    EXPECT_TRUE(shows(get(fatmas, fatmaIn), "فاطمة"));
    EXPECT_TRUE(shows(get(zohras, zohraIn), "زهرة"));
    (void)post(zohras, "leave=1", zohraIn);
    EXPECT_TRUE(asks(get(zohras, zohraIn)));
    EXPECT_FALSE(asks(get(fatmas, fatmaIn)));
}

TEST_F(Phone, aLinkThatWasGivenUpOpensNothing) {
    const auto cookie = enter(fatmas, fatmasPin);
    const auto other = *giveArtisanLink(book(), manager, fatma);
    for (const auto& link : {fatmas, std::string(), std::string(32, 'a'), fatmas + "a",
                             std::string("../../v1/ask"), std::string("\"><script>")}) {
        const auto answer = get(link, cookie);
        EXPECT_EQ(answer.status, 404) << link;
        EXPECT_FALSE(asks(answer));
        EXPECT_TRUE(shows(answer, "لم يعد هذا الرابط صالحًا"));
        EXPECT_EQ(post(link, "pin=4826").status, 404);
        expectWellMade(answer.body, "ar");
    }
    EXPECT_TRUE(asks(get(other, cookie)));
    EXPECT_FALSE(asks(get(other, enter(other, fatmasPin))));
}

TEST_F(Phone, wrongPinsAreCountedAndLockAlsoAfterARestart) {
    for (int left = 4; left > 0; --left) {
        const auto answer = post(fatmas, "pin=9999");
        EXPECT_EQ(answer.status, 403);
        EXPECT_TRUE(answer.cookie.empty());
        EXPECT_TRUE(shows(answer, "المحاولات الباقية: <bdi class=\"n\">" + std::to_string(left)))
            << answer.body;
    }
    EXPECT_TRUE(shows(post(fatmas, "pin=9999"), "<bdi class=\"n\">30</bdi>"));
    desk.reset();
    device->reopen();
    clock.restartMachine();
    desk = std::make_unique<PhoneDesk>(book(), share);
    const auto locked = post(fatmas, "pin=4826");
    EXPECT_EQ(locked.status, 403);
    EXPECT_TRUE(shows(locked, "انتظر"));
    expectWellMade(locked.body, "ar");
    (void)enter(zohras, zohrasPin); // nobody else is locked
    clock.pass(31'000);
    (void)enter(fatmas, fatmasPin);
}

TEST_F(Phone, aPinIsReadAsAPhoneWritesIt) {
    (void)enter(fatmas, "%D9%A4%D9%A8%D9%A2%D9%A6"); // ٤٨٢٦
    for (const auto* none : {"", "pin=", "pin", "x=4826", "pin=%", "pin=%0", "pin=%00",
                             "pin=%C3%28", "leave=", "=4826"}) {
        const auto answer = post(fatmas, none);
        EXPECT_EQ(answer.status, 403) << none;
        EXPECT_TRUE(answer.cookie.empty()) << none;
        clock.pass(20 * 60'000);
    }
    EXPECT_EQ(post(fatmas, "pin=4826" + std::string(1000, '0')).status, 413);
}

TEST_F(Phone, whoHasNoPinIsToldSo) {
    ASSERT_TRUE(asks(get(fatmas)));
    (void)book().record(manager, ArtisanPinSet{fatma, "", 4});
    EXPECT_TRUE(shows(post(fatmas, "pin=4826"), "ليس لك رمز سري بعد"));
}

TEST_F(Phone, aSessionEnds) {
    const auto left = enter(fatmas, fatmasPin);
    EXPECT_TRUE(asks(post(fatmas, "leave=1", left)));
    EXPECT_TRUE(asks(get(fatmas, left)));
    const auto idle = enter(fatmas, fatmasPin);
    clock.pass(9 * 60'000);
    EXPECT_FALSE(asks(get(fatmas, idle)));
    clock.pass(11 * 60'000);
    EXPECT_TRUE(asks(get(fatmas, idle)));
    const auto old = enter(fatmas, fatmasPin);
    ASSERT_TRUE(setArtisanPin(book(), manager, fatma, "7193"));
    EXPECT_TRUE(asks(get(fatmas, old)));
    // Nobody closes another's.
    const auto mine = enter(fatmas, "7193");
    (void)post(zohras, "leave=1", mine);
    EXPECT_FALSE(asks(get(fatmas, mine)));
}

TEST_F(Phone, ofManyPagesTheOneThatWasSilentForLongestGivesWay) {
    const auto looking = enter(fatmas, fatmasPin);
    clock.pass(1);
    const auto silent = enter(fatmas, fatmasPin);
    for (int i = 2; i < 500; ++i) {
        clock.pass(1);
        (void)enter(fatmas, fatmasPin);
    }
    EXPECT_FALSE(asks(get(fatmas, looking)));
    (void)enter(fatmas, fatmasPin);
    EXPECT_TRUE(asks(get(fatmas, silent)));
    EXPECT_FALSE(asks(get(fatmas, looking)));
}

TEST_F(Phone, everyLookIsWrittenDownAndTold) {
    const auto cookie = enter(fatmas, fatmasPin);
    EXPECT_TRUE(shows(get(fatmas, cookie, "?l=fr"), "pour la première fois"));
    EXPECT_EQ(reads(), 1);
    clock.pass(60'000);
    EXPECT_TRUE(shows(get(fatmas, cookie, "?l=fr"), "<bdi class=\"n\">24/11/2026 09:00</bdi>"));
    EXPECT_EQ(reads(), 2);
}

TEST_F(Phone, aCookieIsForThisPageAndNoScript) {
    const auto answer = post(fatmas, "pin=4826");
    const auto expected = "; Path=/a/" + fatmas + "; Secure; HttpOnly; SameSite=Strict";
    EXPECT_EQ(answer.cookie.substr(6 + 64), expected);
    EXPECT_NE(get(fatmas).nonce, get(fatmas).nonce);
    const auto page = get(fatmas);
    EXPECT_TRUE(shows(page, "<style nonce=\"" + page.nonce + "\">"));
}

/// An account that is as full and as hostile as it can be.
ReadAccount fullAccount(int rows, const std::string& name) {
    const auto pictures = json::Value::parse(textOf(share / "phone" / "pictures.json"));
    std::vector<std::string> items;
    for (const auto& [key, drawing] : pictures.at("items").items())
        items.push_back(key);
    std::vector<std::string> palettes;
    for (const auto& [key, colours] : pictures.at("palettes").items())
        palettes.push_back(key);
    ReadAccount read;
    auto& account = read.account;
    account.name = account.commune = {name, name};
    account.portrait = "p08";
    account.owed = Money::centimes(999'988'850);
    account.payable = Money::dinars(7);
    read.later = Payday{*Day::parse("2026-12-01"), Money::dinars(8)};
    read.before = Moment::utcMs(1'790'000'000'000);
    account.stalls = {{Stall::number(7), {name, name}}};
    for (int i = 0; i < rows; ++i) {
        const auto n = static_cast<std::size_t>(i);
        ArtisanGoods goods;
        goods.stall = Stall::number(7 + i % 2);
        goods.name = {name, name};
        goods.picture = items[n % items.size()];
        goods.palette = palettes[n % palettes.size()];
        goods.price = Money::dinars(100 + i);
        goods.quantity = Quantity::pieces(1 + i % 3);
        account.goods.push_back(goods);
        ArtisanSale sale;
        sale.stall = *goods.stall;
        sale.name = goods.name;
        sale.picture = items[(n + 17) % items.size()];
        sale.palette = goods.palette;
        sale.quantity = Quantity::pieces(i % 5 == 4 ? -1 : 2);
        sale.paid = goods.price;
        sale.share = Money::dinars(90 + i);
        sale.payable = *Day::parse("2026-12-01");
        sale.settled = i % 2;
        account.sales.push_back(sale);
        account.payouts.push_back(
            {Moment::utcMs(1'790'000'000'000), Money::dinars(1000), PayoutMethod::bank});
    }
    return read;
}

TEST(PhonePage, neverOutgrowsWhatASlowLineBears) {
    const PhonePages pages(share);
    const auto today = *Day::parse("2026-11-24");
    for (const auto language : {Language::arabic, Language::french})
        for (const auto& name :
             {std::string("زربية"), std::string(300, '"'), std::string(6000, '<')})
            for (const int rows : {0, 1, 3, 30, 300}) {
                const PhoneFrame frame{"/a/" + std::string(32, 'a'), "n", language};
                const auto html = pages.account(frame, fullAccount(rows, name), today);
                expectWellMade(html, std::string(wordOf(language)));
                if (rows > 0 && name.size() < 400) {
                    EXPECT_GE(count(html, "class=\"row"), rows == 1 ? 2U : 4U);
                    EXPECT_GE(count(html, "class=\"many n\""), rows > 1 ? 1U : 0U);
                }
                EXPECT_GT(html.size(), rows == 300 ? mostPageBytes / 2 : 0) << "the room is used";
            }
}

TEST(PhonePage, whatPeopleAreCalledIsNeverMarkup) {
    const PhonePages pages(share);
    const PhoneFrame frame{"/a/" + std::string(32, 'a'), "n", Language::french};
    const std::string name = "\u202E<script>alert(1)</script>\"' onload='x' & \u2066{{w.lang}}";
    auto read = fullAccount(2, name);
    read.account.portrait = "\"><script>";
    read.account.goods[0].picture = "<script>";
    read.account.goods[0].palette = "\"}body{}";
    const auto html = pages.account(frame, read, *Day::parse("2026-11-24"));
    EXPECT_EQ(html.find("<script"), html.npos);
    EXPECT_EQ(html.find("\u202E"), html.npos);
    EXPECT_EQ(html.find("\u2066"), html.npos);
    EXPECT_EQ(html.find("onload='"), html.npos);
    EXPECT_EQ(html.find("body{}"), html.npos);
    EXPECT_NE(html.find("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&apos; onload=&apos;x&apos; "
                        "&amp; {{w.lang}}"),
              html.npos)
        << "it is shown as it was written";
}

TEST(PhonePage, whoOwesTheHouseIsNotPromisedAnything) {
    const PhonePages pages(share);
    const PhoneFrame frame{"/a/" + std::string(32, 'a'), "n", Language::french};
    ReadAccount read;
    read.account.owed = Money::dinars(-1500);
    const auto html = pages.account(frame, read, *Day::parse("2026-11-24"));
    EXPECT_NE(html.find("Vous devez au centre"), html.npos);
    EXPECT_NE(html.find("owed minus"), html.npos);
    EXPECT_EQ(html.find("#money-"), html.npos);
    EXPECT_NE(html.find(">1\u00A0500<"), html.npos);
    expectWellMade(html, "fr");
}

TEST(PhonePage, bothLanguagesSayTheSameAndAllOfIt) {
    const auto words = json::Value::parse(textOf(share / "phone" / "words.json"));
    std::string used;
    for (const auto* part : {"account.html", "ask.html", "frame.html"})
        used += textOf(share / "phone" / part);
    std::set<std::string> keys;
    for (const auto& [key, word] : words.at("ar").items())
        keys.insert(key);
    for (const auto& [key, word] : words.at("fr").items()) {
        EXPECT_EQ(keys.erase(key), 1U) << key << " is not in Arabic";
        EXPECT_FALSE(word.get<std::string>().empty());
        EXPECT_NE(words.at("ar").at(key).get<std::string>(), "");
    }
    EXPECT_TRUE(keys.empty()) << *keys.begin() << " is not in French";
    static const std::regex named("\\{\\{w\\.(\\w+)\\}\\}");
    for (std::sregex_iterator each(used.begin(), used.end(), named), end; each != end; ++each)
        EXPECT_TRUE(words.at("fr").contains((*each)[1].str())) << (*each)[1];
    for (const auto reason : {Reason::pinEmpty, Reason::pinWrong, Reason::pinLocked,
                              Reason::pinMissing, Reason::linkUnknown})
        EXPECT_TRUE(words.at("fr").contains(std::string(wordOf(reason)))) << wordOf(reason);
    for (const auto method : EnumWords<PayoutMethod>::words)
        EXPECT_TRUE(words.at("fr").contains(std::string(method))) << method;
}

} // namespace
} // namespace touat
