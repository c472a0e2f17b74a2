// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

namespace bifrost::test {

struct EncryptedVector {
    const char *title;
    QByteArray privateKey; ///< as a JWK
    QByteArray compact;
    QByteArray plaintext;
};

/// What others have encrypted, with the keys that decrypt it: examples of RFC 7520, and JWEs that
/// the Python library jwcrypto made.
// NOLINTNEXTLINE(readability-function-size): a table
inline QList<EncryptedVector> encryptedVectors() {
    return {
        {"RFC 7520 §5.2",
         R"j({"kty":"RSA","kid":"samwise.gamgee@hobbiton.example","n":"wbdxI55VaanZXPY29Lg5hd)j"
         R"j(mv2XhvqAhoxUkanfzf2-5zVUxa6prHRrI4pP1AhoqJRlZfYtWWd5mmHRG2pAHIlh0ySJ9wi0BioZBl1X)j"
         R"j(P2e-C-FyXJGcTy0HdKQWlrfhTm42EW7Vv04r4gfao6uxjLGwfpGrZLarohiWCPnkNrg71S2CuNZSQBIP)j"
         R"j(GjXfkmIy2tl_VWgGnL22GplyXj5YlBLdxXp3XeStsqo571utNfoUTU8E4qdzJ3U1DItoVkPGsMwlmmnJ)j"
         R"j(iwA7sXRItBCivR4M5qnZtdw-7v4WuR4779ubDuJ5nalMv2S66-RPcnFAzWSKxtBDnFJJDGIUe7Tzizjg)j"
         R"j(1nms0Xq_yPub_UOlWn0ec85FCft1hACpWG8schrOBeNqHBODFskYpUc2LC5JA2TaPF2dA67dg1TTsC_F)j"
         R"j(upfQ2kNGcE1LgprxKHcVWYQb86B-HozjHZcqtauBzFNV5tbTuB-TpkcvJfNcFLlH3b8mb-H_ox35FjqB)j"
         R"j(SAjLKyoeqfKTpVjvXhd09knwgJf6VKq6UC418_TOljMVfFTWXUxlnfhOOnzW6HSSzD1c9WrCuVzsUMv5)j"
         R"j(4szidQ9wf1cYWf3g5qFDxDQKis99gcDaiCAwM3yEBIzuNeeCa5dartHDb1xEB_HcHSeYbghbMjGfasvK)j"
         R"j(n0aZRsnTyC0xhWBlsolZE","e":"AQAB","d":"n7fzJc3_WG59VEOBTkayzuSMM780OJQuZjN_KbH8l)j"
         R"j(OZG25ZoA7T4Bxcc0xQn5oZE5uSCIwg91oCt0JvxPcpmqzaJZg1nirjcWZ-oBtVk7gCAWq-B3qhfF3izl)j"
         R"j(bkosrzjHajIcY33HBhsy4_WerrXg4MDNE4HYojy68TcxT2LYQRxUOCf5TtJXvM8olexlSGtVnQnDRutx)j"
         R"j(EUCwiewfmmrfveEogLx9EA-KMgAjTiISXxqIXQhWUQX1G7v_mV_Hr2YuImYcNcHkRvp9E7ook0876Dhk)j"
         R"j(O8v4UOZLwA1OlUX98mkoqwc58A_Y2lBYbVx1_s5lpPsEqbbH-nqIjh1fL0gdNfihLxnclWtW7pCztLnI)j"
         R"j(mZAyeCWAG7ZIfv-Rn9fLIv9jZ6r7r-MSH9sqbuziHN2grGjD_jfRluMHa0l84fFKl6bcqN1JWxPVhzNZ)j"
         R"j(o01yDF-1LiQnqUYSepPf6X3a2SOdkqBRiquE6EvLuSYIDpJq3jDIsgoL8Mo1LoomgiJxUwL_GWEOGu28)j"
         R"j(gplyzm-9Q0U0nyhEf1uhSR8aJAQWAiFImWH5W_IQT9I7-yrindr_2fWQ_i1UgMsGzA7aOGzZfPljRy6z)j"
         R"j(-tY_KuBG00-28S_aWvjyUc-Alp8AUyKjBZ-7CWH32fGWK48j1t-zomrwjL_mnhsPbGs0c9WsWgRzI-K8)j"
         R"j(gE","p":"7_2v3OQZzlPFcHyYfLABQ3XP85Es4hCdwCkbDeltaUXgVy9l9etKghvM4hRkOvbb01kYVuL)j"
         R"j(FmxIkCDtpi-zLCYAdXKrAK3PtSbtzld_XZ9nlsYa_QZWpXB_IrtFjVfdKUdMz94pHUhFGFj7nr6NNxfp)j"
         R"j(iHSHWFE1zD_AC3mY46J961Y2LRnreVwAGNw53p07Db8yD_92pDa97vqcZOdgtybH9q6uma-RFNhO1Aoi)j"
         R"j(JhYZj69hjmMRXx-x56HO9cnXNbmzNSCFCKnQmn4GQLmRj9sfbZRqL94bbtE4_e0Zrpo8RNo8vxRLqQNw)j"
         R"j(Iy85fc6BRgBJomt8QdQvIgPgWCv5HoQ","q":"zqOHk1P6WN_rHuM7ZF1cXH0x6RuOHq67WuHiSknqQe)j"
         R"j(efGBA9PWs6ZyKQCO-O6mKXtcgE8_Q_hA2kMRcKOcvHil1hqMCNSXlflM7WPRPZu2qCDcqssd_uMbP-Dq)j"
         R"j(YthH_EzwL9KnYoH7JQFxxmcv5An8oXUtTwk4knKjkIYGRuUwfQTus0w1NfjFAyxOOiAQ37ussIcE6C6Z)j"
         R"j(SsM3n41UlbJ7TCqewzVJaPJN5cxjySPZPD3Vp01a9YgAD6a3IIaKJdIxJS1ImnfPevSJQBE79-EXe2kS)j"
         R"j(wVgOzvt-gsmM29QQ8veHy4uAqca5dZzMs7hkkHtw1z0jHV90epQJJlXXnH8Q","dp":"19oDkBh1AXel)j"
         R"j(MIxQFm2zZTqUhAzCIr4xNIGEPNoDt1jK83_FJA-xnx5kA7-1erdHdms_Ef67HsONNv5A60JaR7w8LHnD)j"
         R"j(iBGnjdaUmmuO8XAxQJ_ia5mxjxNjS6E2yD44USo2JmHvzeeNczq25elqbTPLhUpGo1IZuG72FZQ5gTjX)j"
         R"j(oTXC2-xtCDEUZfaUNh4IeAipfLugbpe0JAFlFfrTDAMUFpC3iXjxqzbEanflwPvj6V9iDSgjj8SozSM0)j"
         R"j(dLtxvu0LIeIQAeEgT_yXcrKGmpKdSO08kLBx8VUjkbv_3Pn20Gyu2YEuwpFlM_H1NikuxJNKFGmnAq9L)j"
         R"j(cnwwT0jvoQ","dq":"S6p59KrlmzGzaQYQM3o0XfHCGvfqHLYjCO557HYQf72O9kLMCfd_1VBEqeD-1j)j"
         R"j(jwELKDjck8kOBl5UvohK1oDfSP1DleAy-cnmL29DqWmhgwM1ip0CCNmkmsmDSlqkUXDi6sAaZuntyuky)j"
         R"j(flI-qSQ3C_BafPyFaKrt1fgdyEwYa08pESKwwWisy7KnmoUvaJ3SaHmohFS78TJ25cfc10wZ9hQNOrIC)j"
         R"j(hZlkiOdFCtxDqdmCqNacnhgE3bZQjGp3n83ODSz9zwJcSUvODlXBPc2AycH6Ci5yjbxt4Ppox_5pjm6x)j"
         R"j(nQkiPgj01GpsUssMmBN7iHVsrE7N2iznBNCeOUIQ","qi":"FZhClBMywVVjnuUud-05qd5CYU0dK79a)j"
         R"j(kAgy9oX6RX6I3IIIPckCciRrokxglZn-omAY5CnCe4KdrnjFOT5YUZE7G_Pg44XgCXaarLQf4hl80oPE)j"
         R"j(f6-jJ5Iy6wPRx7G2e8qLxnh9cOdf-kRqgOS3F48Ucvw3ma5V6KGMwQqWFeV31XtZ8l5cVI-I3NzBS7ql)j"
         R"j(tpUVgz2Ju021eyc7IlqgzR98qKONl27DuEES0aK0WE97jnsyO27Yp88Wa2RiBrEocM89QZI1seJiGDiz)j"
         R"j(HRUP4UZxw9zsXww46wy0P6f9grnYp7t8LkyDDk8eoI4KX6SNMNVcyVS9IWjlq8EzqZEKIA"})j",
         R"j(eyJhbGciOiJSU0EtT0FFUCIsImtpZCI6InNhbXdpc2UuZ2FtZ2VlQGhvYmJpdG9uLmV4YW1wbGUiLCJl)j"
         R"j(bmMiOiJBMjU2R0NNIn0.rT99rwrBTbTI7IJM8fU3Eli7226HEB7IchCxNuh7lCiud48LxeolRdtFF4nz)j"
         R"j(QibeYOl5S_PJsAXZwSXtDePz9hk-BbtsTBqC2UsPOdwjC9NhNupNNu9uHIVftDyucvI6hvALeZ6OGnhN)j"
         R"j(V4v1zx2k7O1D89mAzfw-_kT3tkuorpDU-CpBENfIHX1Q58-Aad3FzMuo3Fn9buEP2yXakLXYa15BUXQs)j"
         R"j(upM4A1GD4_H4Bd7V3u9h8Gkg8BpxKdUV9ScfJQTcYm6eJEBz3aSwIaK4T3-dwWpuBOhROQXBosJzS1as)j"
         R"j(nuHtVMt2pKIIfux5BC6huIvmY7kzV7W7aIUrpYm_3H4zYvyMeq5pGqFmW2k8zpO878TRlZx7pZfPYDSX)j"
         R"j(ZyS0CfKKkMozT_qiCwZTSz4duYnt8hS4Z9sGthXn9uDqd6wycMagnQfOTs_lycTWmY-aqWVDKhjYNRf0)j"
         R"j(3NiwRtb5BE-tOdFwCASQj3uuAgPGrO2AWBe38UjQb0lvXn1SpyvYZ3WFc7WOJYaTa7A8DRn6MC6T-xDm)j"
         R"j(MuxC0G7S2rscw5lQQU06MvZTlFOt0UvfuKBa03cxA_nIBIhLMjY2kOTxQMmpDPTr6Cbo8aKaOnx6ASE5)j"
         R"j(Jx9paBpnNmOOKH35j_QlrQhDWUN6A2Gg8iFayJ69xDEdHAVCGRzN3woEI2ozDRs.-nBoKLH0YkLZPSI9)j"
         R"j(.o4k2cnGN8rSSw3IDo1YuySkqeS_t2m1GXklSgqBdpACm6UJuJowOHC5ytjqYgRL-I-soPlwqMUf4UgR)j"
         R"j(WWeaOGNw6vGW-xyM01lTYxrXfVzIIaRdhYtEMRBvBWbEwP7ua1DRfvaOjgZv6Ifa3brcAM64d8p5lhhN)j"
         R"j(cizPersuhw5f-pGYzseva-TUaL8iWnctc-sSwy7SQmRkfhDjwbz0fz6kFovEgj64X1I5s7E6GLp5fnbY)j"
         R"j(GLa1QUiML7Cc2GxgvI7zqWo0YIEc7aCflLG1-8BboVWFdZKLK9vNoycrYHumwzKluLWEbSVmaPpOslY2)j"
         R"j(n525DxDfWaVFUfKQxMF56vn4B9QMpWAbnypNimbM8zVOw.UCGiqJxhBI3IFVdPalHHvA)j",
         R"j(You can trust us to stick with you through thick and thin–to the bitter end. And)j"
         R"j( you can trust us to keep any secret of yours–closer than you keep it yourself. )j"
         R"j(But you cannot trust us to let you face trouble alone, and go off without a word)j"
         R"j(. We are your friends, Frodo.)j"},
        {"RFC 7520 §5.4",
         R"j({"kty":"EC","kid":"peregrin.took@tuckborough.example","crv":"P-384","x":"YU4rRUz)j"
         R"j(dmVqmRtWOs2OpDE_T5fsNIodcG8G5FWPrTPMyxpzsSOGaQLpe2FpxBmu2","y":"A8-yxCHxkfBz3hKZ)j"
         R"j(fI1jUYMjUhsEveZ9THuwFjH2sCNdtksRJU7D5-SkgaFL1ETP","d":"iTx2pk7wW-GqJkHcEkFQb2EFy)j"
         R"j(YcO7RugmaW3mRrQVAOUiPommT0IdnYK2xDlZh-j"})j",
         R"j(eyJhbGciOiJFQ0RILUVTK0ExMjhLVyIsImtpZCI6InBlcmVncmluLnRvb2tAdHVja2Jvcm91Z2guZXhh)j"
         R"j(bXBsZSIsImVwayI6eyJrdHkiOiJFQyIsImNydiI6IlAtMzg0IiwieCI6InVCbzRrSFB3Nmtiang1bDB4)j"
         R"j(b3dyZF9vWXpCbWF6LUdLRlp1NHhBRkZrYllpV2d1dEVLNml1RURzUTZ3TmROZzMiLCJ5Ijoic3AzcDVT)j"
         R"j(R2haVkMyZmFYdW1JLWU5SlUyTW84S3BvWXJGRHI1eVBOVnRXNFBnRXdaT3lRVEEtSmRhWTh0YjdFMCJ9)j"
         R"j(LCJlbmMiOiJBMTI4R0NNIn0.0DJjBXri_kBcC46IkU5_Jk9BqaQeHdv2.mH-G2zVqgztUtnW_.tkZuOO)j"
         R"j(9h95OgHJmkkrfLBisku8rGf6nzVxhRM3sVOhXgz5NJ76oID7lpnAi_cPWJRCjSpAaUZ5dOR3Spy7QuEk)j"
         R"j(mKx8-3RCMhSYMzsXaEwDdXta9Mn5B7cCBoJKB0IgEnj_qfo1hIi-uEkUpOZ8aLTZGHfpl05jMwbKkTe2)j"
         R"j(yK3mjF6SBAsgicQDVCkcY9BLluzx1RmC3ORXaM0JaHPB93YcdSDGgpgBWMVrNU1ErkjcMqMoT_wtCex3)j"
         R"j(w03XdLkjXIuEr2hWgeP-nkUZTPU9EoGSPj6fAS-bSz87RCPrxZdj_iVyC6QWcqAu07WNhjzJEPc4jVnt)j"
         R"j(RJ6K53NgPQ5p99l3Z408OUqj4ioYezbS6vTPlQ.WuGzxmcreYjpHGJoa17EBg)j",
         R"j(You can trust us to stick with you through thick and thin–to the bitter end. And)j"
         R"j( you can trust us to keep any secret of yours–closer than you keep it yourself. )j"
         R"j(But you cannot trust us to let you face trouble alone, and go off without a word)j"
         R"j(. We are your friends, Frodo.)j"},
        {"RFC 7520 §5.5",
         R"j({"kty":"EC","kid":"meriadoc.brandybuck@buckland.example","crv":"P-256","x":"Ze2l)j"
         R"j(oSV3wrroKUN_4zhwGhCqo3Xhu1td4QjeQ5wIVR0","y":"HlLtdXARY_f55A3fnzQbPcm6hgr34Mp8p-)j"
         R"j(nuzQCE0Zw","d":"r_kHyZ-a06rmxM3yESK84r1otSg-aQcVStkRhA-iCM8"})j",
         R"j(eyJhbGciOiJFQ0RILUVTIiwia2lkIjoibWVyaWFkb2MuYnJhbmR5YnVja0BidWNrbGFuZC5leGFtcGxl)j"
         R"j(IiwiZXBrIjp7Imt0eSI6IkVDIiwiY3J2IjoiUC0yNTYiLCJ4IjoibVBVS1RfYkFXR0hJaGcwVHBqanFW)j"
         R"j(c1AxclhXUXVfdndWT0hIdE5rZFlvQSIsInkiOiI4QlFBc0ltR2VBUzQ2ZnlXdzVNaFlmR1RUMElqQnBG)j"
         R"j(dzJTUzM0RHY0SXJzIn0sImVuYyI6IkExMjhDQkMtSFMyNTYifQ..yc9N8v5sYyv3iGQT926IUg.BoDlw)j"
         R"j(PnTypYq-ivjmQvAYJLb5Q6l-F3LIgQomlz87yW4OPKbWE1zSTEFjDfhU9IPIOSA9Bml4m7iDFwA-1ZXv)j"
         R"j(HteLDtw4R1XRGMEsDIqAYtskTTmzmzNa-_q4F_evAPUmwlO-ZG45Mnq4uhM1fm_D9rBtWolqZSF3xGNN)j"
         R"j(kpOMQKF1Cl8i8wjzRli7-IXgyirlKQsbhhqRzkv8IcY6aHl24j03C-AR2le1r7URUhArM79BY8soZU0l)j"
         R"j(zwI-sD5PZ3l4NDCCei9XkoIAfsXJWmySPoeRb2Ni5UZL4mYpvKDiwmyzGd65KqVw7MsFfI_K767G9C9A)j"
         R"j(zp73gKZD0DyUn1mn0WW5LmyX_yJ-3AROq8p1WZBfG-ZyJ6195_JGG2m9Csg.WCCkNa-x4BeB9hIDIfFu)j"
         R"j(hg)j",
         R"j(You can trust us to stick with you through thick and thin–to the bitter end. And)j"
         R"j( you can trust us to keep any secret of yours–closer than you keep it yourself. )j"
         R"j(But you cannot trust us to let you face trouble alone, and go off without a word)j"
         R"j(. We are your friends, Frodo.)j"},
        {"jwcrypto: RSA-OAEP-256 with A128GCM",
         R"j({"d":"U27uy_ernue72u6BdnIE_3N6XtaVvSRm81wLqw7845cmOmHpf198W8RqahFsAFJ0zrqrJc_mHv)j"
         R"j(839JuVNcTU8jeUAf9mPP1P333ExKz51xXgL2UGVjxgvioWAnP75mBmwNu3mqgXhTxmziBXu_MCUIH7vh)j"
         R"j(m7zR4mxWgd0APQuiAUFyjCh7F3sVYklxzwkEl-bnk-HiAsi7akViuozh_2NPaKn6rdw9Hf3KjghASSd-)j"
         R"j(7Lsimf9xV5vrXloe9Z_0aJgWEU2vpwdnOvR5F_ne72og168Cg31P8WA483qvR5xuUW0KSPy47O0YcPMA)j"
         R"j(kh_0Us37ZkTp1V9B-9aRNisHzyRQ","dp":"T7dsIq8yMlsJh2cWEY-OmoBmgOaRk4YCGNWYISJjoJUa)j"
         R"j(FyQcRXZRoxXNSykHgHjrFwQNyxwv20Wt2NHHSwfgRdtvCI98B3SSMl-iRKzX7EofzjF5wsN6rtkKgsD2)j"
         R"j(r5jwTMtT3ddZwGnwTjuElkX2PFD0QrjM3KFdhZd6iZkwqUc","dq":"ZwevnO13PH8yQXztI4FXUbmgq)j"
         R"j(Phe7PHwOqQtT8aYAFMPrHt_lMwe6RIdcSgGIdz9qSoNJ1hwShRhhs1ZrU2EKr0MTnZ9q_3NcaGxsdYo-)j"
         R"j(vSsnze8aAtSIm9-G8MzwWJGp-bIGrCUjKb7uQ3dq9fiNhvYcPJhmxZPWXaQmraTEFM","e":"AQAB",")j"
         R"j(kty":"RSA","n":"s3jOHykX5KtmugBjy-ZiZ_F-5_fnoV8xbhtVa8jpnLL9P5mWwrqEZp5Fix6Pg1xU)j"
         R"j(AG66QS3I66bkBskN5pdRn2Rewp1QcNNQbWovXEQdgp1wx_T08cfP5EMFI3NCsaYegwQpw4QZBGCHVezx)j"
         R"j(Hx7uk9Yw65X520ODb-dsp340MjF4rRozqL5TjA9b7-2Eqb7TksSf8SjYtsqrc-x9KndkFiT8kl6cB2on)j"
         R"j(roipEvt4-F8lV2r8N66FAEi2lQHn2HHo1iyaGkzuYwGYtaBrTDLOf5_J6sWaSejsx7tFj65LrBlRvmUS)j"
         R"j(PKW5noI_d6VCmAau3eaFlh6ce0gGStR6otWZdQ","p":"3zdmBLIqQkZfbS1gEvZMyMOUV5oWI6GDzJa)j"
         R"j(74E7N8rq88Vs_d7L84E6U39tz9-kc_teX8z8LmWBMSTEff7ZFeWVTr3AFU3kh-OkSBJsmFkUbNLOZRkR)j"
         R"j(ryPUyhQUq3xsXhjxn7BWnB3H9tHYdngv4t-v329RJsWGfMFLHaJLarJ8","q":"zdStzvxTY9ICzI872)j"
         R"j(ZASAO2gFOwDkZmj78WA0Kt9-2ty790CPfF_m38aSPHYqyTGavSB9TpMavJtItGwWFTaaV_4WTvM-7YwN)j"
         R"j(O75kus9ompcaRJX8iN2G19XhzWJj2ib106jR76hX9FeOtYritT6i4_FinudX3I92arou0g4rWs","qi")j"
         R"j(:"dZ7KC8-pZbDmLFGIkm6w3KfbwuV8MJNyZB4mANyr-LnEB3L7M5lMQHFiL9iEYTeI1PB5kMGMrZDQl5)j"
         R"j(OHtDNNSriKg1kNNm0uIROnRiHb6lnYgrTE1z1h0i_T5k42JEf43EZuUAtpIwRi_l3yrLwPbQtMMAKb5c)j"
         R"j(pnXnIXzVgzjno"})j",
         R"j(eyJhbGciOiAiUlNBLU9BRVAtMjU2IiwgImVuYyI6ICJBMTI4R0NNIn0.A_gLh8MEFx1wdhkMknlVvbIL)j"
         R"j(0dLahcHoLwV1MEv2Qs0nqlScW2gBmJBPpQKMnMH-ZEoSUayzMQhVS9Vy66OKeIvNy13zufQL9o24LAL_)j"
         R"j(S0kWteVkE4F2Sx4lSx4zF7fb6vEVQyLliXFqnJ3JPG8i_3-VBtpTpnutnUf9cCzJEX71J2-gYRlroWrn)j"
         R"j(fi3GzsuVvP4n3Nf_vMs1EfASpF3l4s27eTB0QkrUKjbnjOBfFUmlSSZcHaT2lgTJIV0vi6zVym5Jv2Mm)j"
         R"j(cRq1dNGeDeFbq2ElDhlb27vKMl16aGj0uhTvCGVjCr8FKTU65JkOVTG9tdx8O1rMohdu9rfOzxG_dg.l)j"
         R"j(zw94XPFcI6o2mGS.vU2OBEFFHe6lOwBO5hkk9hsw8YvbwvYwtC6MGIy8.31aOLckz33cVXIEF_z9StA)j",
         R"j(The true sign of intelligence.)j"},
        {"jwcrypto: RSA-OAEP-256 with A256CBC-HS512",
         R"j({"d":"U27uy_ernue72u6BdnIE_3N6XtaVvSRm81wLqw7845cmOmHpf198W8RqahFsAFJ0zrqrJc_mHv)j"
         R"j(839JuVNcTU8jeUAf9mPP1P333ExKz51xXgL2UGVjxgvioWAnP75mBmwNu3mqgXhTxmziBXu_MCUIH7vh)j"
         R"j(m7zR4mxWgd0APQuiAUFyjCh7F3sVYklxzwkEl-bnk-HiAsi7akViuozh_2NPaKn6rdw9Hf3KjghASSd-)j"
         R"j(7Lsimf9xV5vrXloe9Z_0aJgWEU2vpwdnOvR5F_ne72og168Cg31P8WA483qvR5xuUW0KSPy47O0YcPMA)j"
         R"j(kh_0Us37ZkTp1V9B-9aRNisHzyRQ","dp":"T7dsIq8yMlsJh2cWEY-OmoBmgOaRk4YCGNWYISJjoJUa)j"
         R"j(FyQcRXZRoxXNSykHgHjrFwQNyxwv20Wt2NHHSwfgRdtvCI98B3SSMl-iRKzX7EofzjF5wsN6rtkKgsD2)j"
         R"j(r5jwTMtT3ddZwGnwTjuElkX2PFD0QrjM3KFdhZd6iZkwqUc","dq":"ZwevnO13PH8yQXztI4FXUbmgq)j"
         R"j(Phe7PHwOqQtT8aYAFMPrHt_lMwe6RIdcSgGIdz9qSoNJ1hwShRhhs1ZrU2EKr0MTnZ9q_3NcaGxsdYo-)j"
         R"j(vSsnze8aAtSIm9-G8MzwWJGp-bIGrCUjKb7uQ3dq9fiNhvYcPJhmxZPWXaQmraTEFM","e":"AQAB",")j"
         R"j(kty":"RSA","n":"s3jOHykX5KtmugBjy-ZiZ_F-5_fnoV8xbhtVa8jpnLL9P5mWwrqEZp5Fix6Pg1xU)j"
         R"j(AG66QS3I66bkBskN5pdRn2Rewp1QcNNQbWovXEQdgp1wx_T08cfP5EMFI3NCsaYegwQpw4QZBGCHVezx)j"
         R"j(Hx7uk9Yw65X520ODb-dsp340MjF4rRozqL5TjA9b7-2Eqb7TksSf8SjYtsqrc-x9KndkFiT8kl6cB2on)j"
         R"j(roipEvt4-F8lV2r8N66FAEi2lQHn2HHo1iyaGkzuYwGYtaBrTDLOf5_J6sWaSejsx7tFj65LrBlRvmUS)j"
         R"j(PKW5noI_d6VCmAau3eaFlh6ce0gGStR6otWZdQ","p":"3zdmBLIqQkZfbS1gEvZMyMOUV5oWI6GDzJa)j"
         R"j(74E7N8rq88Vs_d7L84E6U39tz9-kc_teX8z8LmWBMSTEff7ZFeWVTr3AFU3kh-OkSBJsmFkUbNLOZRkR)j"
         R"j(ryPUyhQUq3xsXhjxn7BWnB3H9tHYdngv4t-v329RJsWGfMFLHaJLarJ8","q":"zdStzvxTY9ICzI872)j"
         R"j(ZASAO2gFOwDkZmj78WA0Kt9-2ty790CPfF_m38aSPHYqyTGavSB9TpMavJtItGwWFTaaV_4WTvM-7YwN)j"
         R"j(O75kus9ompcaRJX8iN2G19XhzWJj2ib106jR76hX9FeOtYritT6i4_FinudX3I92arou0g4rWs","qi")j"
         R"j(:"dZ7KC8-pZbDmLFGIkm6w3KfbwuV8MJNyZB4mANyr-LnEB3L7M5lMQHFiL9iEYTeI1PB5kMGMrZDQl5)j"
         R"j(OHtDNNSriKg1kNNm0uIROnRiHb6lnYgrTE1z1h0i_T5k42JEf43EZuUAtpIwRi_l3yrLwPbQtMMAKb5c)j"
         R"j(pnXnIXzVgzjno"})j",
         R"j(eyJhbGciOiAiUlNBLU9BRVAtMjU2IiwgImVuYyI6ICJBMjU2Q0JDLUhTNTEyIn0.cN1ex9SBoh_aUp0u)j"
         R"j(khoPgvjBYGYNJk0x1aWwmcazxM2bEEg67gg8XZOolxPLmwsgc2xqC9Suao3FsPhnSxM2Nher3_kLa_0Q)j"
         R"j(OMNrznLu9sBz7DDf9lwLjonz0G3hnL1PKisHkEoroDf8z75V4s8rB3CI9fGsJi-rTU5qBIkNdnrKCuSl)j"
         R"j(wRajzMCbd4xhEK0_klQocRWLY3qFODfMJmQRbVnUK-UVhmVBN4iZd3RyDQKCsZrtiCPkKS_g7tkqEN5R)j"
         R"j(dVayIBoIGUKK2w8FN9K4vLhkcf1dFoapaVMYS2Mr9gn9Wnl9cQU9vq3I2KqWhuhhsnmNphBb3PgP3SBL)j"
         R"j(8atLvw.mw3DO2FasjXNSXQHL52t8Q.Q35Xf550My0M9CAObbdLO0Ekep8md70_mTs4R2059uk.sZUkCC)j"
         R"j(lLnUCoDXWL-L1RHDmX6eX34s0e8T5_LjCjZxc)j",
         R"j(The true sign of intelligence.)j"},
        {"jwcrypto: ECDH-ES+A256KW with A256GCM",
         R"j({"crv":"P-256","d":"zMn_BoA2qhngoTPRhsxa68JshOAnVJB-CW8kyfHpfqs","kty":"EC","x":)j"
         R"j("sEv12RsayJEcu2vjsYxmKfAmpyJEfqoZknGYchrwD5g","y":"0JWwOkL3ftwUBg2dYHHK1I2m5Miel)j"
         R"j(uEnMmdKTS682Nk"})j",
         R"j(eyJhbGciOiJFQ0RILUVTK0EyNTZLVyIsImFwdSI6IlFXeHBZMlUiLCJhcHYiOiJRbTlpIiwiZW5jIjoi)j"
         R"j(QTI1NkdDTSIsImVwayI6eyJjcnYiOiJQLTI1NiIsImt0eSI6IkVDIiwieCI6IkNYYnhjZjZpNTNEUmJp)j"
         R"j(ZFowM2pNV1B2Z0FRN0tZTlA5b3d4dGRBU0VpOVUiLCJ5IjoibDdkeUUtQWpob212aHRvSTkyb3lvQ0h4)j"
         R"j(Q2o2NzZJaWQwWklzTEFWbVVUayJ9fQ.x6Ji4mqjo6984WHD5Q3yTrLpGhiFP1eyicQQ7atYg5aofEew_)j"
         R"j(9aPag.BiTooYsA-SW64f2s.Vrmzp0RbRIbDbaocz5cL0-3bj3HPQmbvj1D2HuID.aMDqVGmhwIMSa9_W)j"
         R"j(0Aq6HA)j",
         R"j(The true sign of intelligence.)j"},
        {"jwcrypto: ECDH-ES+A192KW with A192CBC-HS384",
         R"j({"crv":"P-256","d":"zMn_BoA2qhngoTPRhsxa68JshOAnVJB-CW8kyfHpfqs","kty":"EC","x":)j"
         R"j("sEv12RsayJEcu2vjsYxmKfAmpyJEfqoZknGYchrwD5g","y":"0JWwOkL3ftwUBg2dYHHK1I2m5Miel)j"
         R"j(uEnMmdKTS682Nk"})j",
         R"j(eyJhbGciOiJFQ0RILUVTK0ExOTJLVyIsImFwdSI6IlFXeHBZMlUiLCJhcHYiOiJRbTlpIiwiZW5jIjoi)j"
         R"j(QTE5MkNCQy1IUzM4NCIsImVwayI6eyJjcnYiOiJQLTI1NiIsImt0eSI6IkVDIiwieCI6IjhVa0hLWjVS)j"
         R"j(SXNERWxRY2h3b1lBeGVoWng0T1puV3cwcGFka2c4SVJLd00iLCJ5IjoiNi02YmFBUGVuOTU5SzBodGRW)j"
         R"j(M0JoaWxST1FpU0NIcGo3WWRiZzhCZmk3USJ9fQ.tuVOei7b6OgB3XSC_yajgewW7AK9M9Ig28S3Wwncf)j"
         R"j(jQRaXeGygDJIX9GJKU4sFP5G0XiYPN_vVk.XwvbVKAHsLj8O2ErG2GfuA.9uBHs8-nsYYTK1mJRB2ZFR)j"
         R"j(vble7cKF4spOLFOxFT_-Q.RDFwww0CPuKbDghx9aRF_DTYRUDUX8pA)j",
         R"j(The true sign of intelligence.)j"},
        {"jwcrypto: ECDH-ES with A256CBC-HS512",
         R"j({"crv":"P-256","d":"zMn_BoA2qhngoTPRhsxa68JshOAnVJB-CW8kyfHpfqs","kty":"EC","x":)j"
         R"j("sEv12RsayJEcu2vjsYxmKfAmpyJEfqoZknGYchrwD5g","y":"0JWwOkL3ftwUBg2dYHHK1I2m5Miel)j"
         R"j(uEnMmdKTS682Nk"})j",
         R"j(eyJhbGciOiJFQ0RILUVTIiwiYXB1IjoiUVd4cFkyVSIsImFwdiI6IlFtOWkiLCJlbmMiOiJBMjU2Q0JD)j"
         R"j(LUhTNTEyIiwiZXBrIjp7ImNydiI6IlAtMjU2Iiwia3R5IjoiRUMiLCJ4IjoiV2Jjc1dEMVJBb0kzSkZH)j"
         R"j(dFBMeDVxZkczTmphX0F0N3hQelJXNnNrUEJZUSIsInkiOiJWUHhERlN1WVpWSGxuVmdKcTNSQldEZ1pL)j"
         R"j(dXZydGo2cFQ3WG5jUDFFYlhnIn19..KWuF_R7RxQlJXNRiJcTTww.tdGU6NBRtHzM8qqMTE83zCYAhm5)j"
         R"j(e4EOjVh5YE0WsO3g._-R4QWpUxF-vz503lgJZ4hcjbTRITu3KoP4V3_5WAD4)j",
         R"j(The true sign of intelligence.)j"},
        {"jwcrypto: ECDH-ES+A128KW with A192GCM",
         R"j({"crv":"P-521","d":"ADcX94JnFFQipg7ir75VC2uJ_XoJ1ZxcbMpCGYbooJjVEL75hSqqgsCNLloI)j"
         R"j(1PXmFI9B3TeHvJreY2q023pQXPtT","kty":"EC","x":"AADNYozNrVnDQ-KV7tjilXmsTB1-JO247D)j"
         R"j(bTeDj1hamUlD2h-DtZPQaI_1W1SSnO6PzuGqMakHUF-4v0AU3fgSxH","y":"Abp-UWDSCLckRosg5HX)j"
         R"j(5ze4EBYatPtzA0zYJK2RTliEMVDPboXBvoz781dQUMc_bMrI3f6LCT-3qQr9KyQf0vRAr"})j",
         R"j(eyJhbGciOiJFQ0RILUVTK0ExMjhLVyIsImFwdSI6IlFXeHBZMlUiLCJhcHYiOiJRbTlpIiwiZW5jIjoi)j"
         R"j(QTE5MkdDTSIsImVwayI6eyJjcnYiOiJQLTUyMSIsImt0eSI6IkVDIiwieCI6IkFRS0FXYWs1WGdUMEc3)j"
         R"j(N0dRZ3g0bWZIN21WdnJnWU5GMXBtc0V4RlBDcGIxRnltakdkaU1qYmM4enhWbjBsZFhEVlJFT2U3dXdQ)j"
         R"j(elg2Z1ZVRWpwdmN4LWkiLCJ5IjoiQU9VbnI4MjV4OWJmMS1oaDIxcGZ3ZWpnOEdZUHl1VGxKZ1JwTEpX)j"
         R"j(UkU5bzJTQ09BSzZhVVFPRno1S0FpSDE2bV8wLWJSeDlqS21iM3ViOTFtRmtnUDMtMiJ9fQ.zU5jB-jBh)j"
         R"j(oO7eKfVyI7m3BQijM0GBy4MePrVsdQX4xc.zbkv3s123VNC9mPT.JypNhZDli3qZACAJ4CYLxNIAWCGl)j"
         R"j(QPqSJoU9LNS_.a7izLSEkZKa66ghA6YUtpA)j",
         R"j(The true sign of intelligence.)j"},
    };
}

} // namespace bifrost::test
