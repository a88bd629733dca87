// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/sign_contract.h"

#include "core/acts/may_act.h"
#include "core/book/artisan_paper_view.h"
#include "core/consignment/artisan_table.h"

namespace touat {

Result<ContractId> signContract(Book& book, const Person& by, ArtisanId artisan, Stall stall,
                                const Terms& terms, const Hash& seen,
                                const std::optional<SignedByHand>& hands) {
    if (const auto may = mayAct(book, by, Right::managePeople); !may) return may.refusal();
    const auto known = ArtisanTable(book.db()).find(artisan);
    if (!known || known->withdrawn) return refuse(Reason::artisanUnknown);
    if (const auto usable = checkTerms(terms); !usable) return usable.refusal();
    if (hands)
        for (const auto* hand : {&hands->artisan, &hands->house})
            if (const auto written = checkSignature(*hand); !written) return written.refusal();
    auto paper = draftedContract(book, artisan, stall, terms);
    if (const auto print = paper.fingerprint(); print != seen)
        return refuse(Reason::paperUnseen, print.hex());
    paper.hands = hands;
    ContractSigned fact;
    fact.artisan = artisan;
    fact.stall = stall;
    fact.number = paper.number;
    fact.terms = terms;
    fact.signedOn = paper.signedOn;
    fact.signature = ContractSignature{hands ? SignatureKind::onScreen : SignatureKind::onPaper,
                                       paper.fingerprint(), hands};
    return ContractId::of(book.record(by, fact).id);
}

} // namespace touat
