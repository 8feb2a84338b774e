using System.Net;

namespace Prevenance.Web.Tests.Staff;

/// <summary>The letter by which a right is claimed.</summary>
public sealed class LetterTests(SharedFamily family) : IClassFixture<SharedFamily>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_letter_says_who_asks_what_by_which_articles_and_with_which_papers()
    {
        using var worker = await family.Server.SignedIn("WB");
        var letter = await Letter(worker, "LUC", "rsa");
        foreach (var words in new[] { "Luc Moreau", "2 novembre 1983", "Caf", "27 novembre 2026", "Revenu de solidarité active (RSA), à compter de ce jour", "L112-3", "L231-4", "Une pièce d’identité" })
            Assert.Contains(words, letter, StringComparison.Ordinal);
        // No month before the claim is asked for where the law gives none.
        Assert.DoesNotContain("mois en arrière", letter, StringComparison.Ordinal);
        Assert.Contains("jusqu’à 24 mois en arrière", await Letter(worker, "LUC", "asf"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_bears_the_names_of_papers_and_says_where_they_are_to_be_written()
    {
        using var worker = await family.Server.SignedIn("WB");
        var file = await StaffServer.MakeKnown(worker, "Isabelle", "Durand", "12/03/1985");
        await Named(worker, file, ("used", "Zaza"), ("first", "Isabelle"), ("usage", "Durand"), ("birth", "Haddad"));
        Assert.Contains("<strong>Isabelle Durand, né(e) Haddad</strong>", await Letter(worker, file), StringComparison.Ordinal);
        await Named(worker, file, ("used", "Zaza"), ("first", "Isabelle"), ("usage", "Durand"), ("birth", "Durand"));
        Assert.Contains("<strong>Isabelle Durand</strong>", await Letter(worker, file), StringComparison.Ordinal);
        await Named(worker, file, ("used", "Zaza"));
        Assert.Matches("<strong>Zaza – [^<]*à compléter", await Letter(worker, file));

        static async Task<string> Letter(HttpClient worker, string file) => WebUtility.HtmlDecode(await worker.GetStringAsync($"{file}/droits/rsa/lettre", Stop));
    }

    [Fact]
    public async Task A_hidden_address_is_on_no_letter_and_it_is_said()
    {
        using var worker = await family.Server.SignedIn("WA");
        var letter = await Letter(worker, "FAT", "rsa");
        Assert.DoesNotContain("Impasse-Verte", letter, StringComparison.Ordinal);
        Assert.Contains("Son adresse est cachée", letter, StringComparison.Ordinal);
    }

    [Theory, InlineData("no_such_right"), InlineData("aefa")]
    public async Task What_is_no_right_or_comes_by_itself_has_no_letter(string right)
    {
        using var worker = await family.Server.SignedIn("WB");
        using var answer = await worker.GetAsync($"/equipe/dossiers/{family.Files["LUC"]}/droits/{right}/lettre", Stop);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task Named(HttpClient worker, string file, params (string, string)[] fields)
    {
        using var answer = await StaffServer.Post(worker, $"{file}/noms", [.. fields, ("_read", StaffServer.Hidden(await worker.GetStringAsync($"{file}/noms", Stop), "_read"))]);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    private async Task<string> Letter(HttpClient worker, string person, string right) =>
        WebUtility.HtmlDecode(await worker.GetStringAsync($"/equipe/dossiers/{family.Files[person]}/droits/{right}/lettre", Stop));
}
