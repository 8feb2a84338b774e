using Prevenance.Law.Rights;

namespace Prevenance.Law.Tests.Rights;

/// <summary>What is said of the one right of the invented law, and how a fault in it is told.</summary>
public sealed class RightFileTests : IDisposable
{
    private const string Grant = """
        right: grant
        name: { fr: "L’allocation", en: "The grant" }
        short: { fr: "Alloc.", en: "Gr." }
        is_asked: true
        gives: money
        rhythm: monthly
        held_when: { fact: tenure, is: social_tenant }
        purpose: { fr: "Pour vivre.", en: "To live on." }
        opens: { fr: "S’ouvre tôt.", en: "Opens early." }
        starts: { rule: month_after_claim, article: TINY 2, fr: "Le mois d’après.", en: "The month after." }
        back_claim: { months: 0, article: TINY 3 }
        lasts: { months: 12, article: TINY 4, renew_from: 4, renew_until: 2 }
        ends:
          - { article: TINY 5, fr: "À 20 ans.", en: "At 20." }
        claim:
          to: { fr: "La mairie", en: "The town hall" }
          by: [online, in_person]
          documents: []
        not_modelled:
          - { fr: "Les cas rares.", en: "Rare cases." }
        non_take_up:
          - { least: 0.2, most: 0.34, year: 2018, among: { fr: "tous", en: "all" }, source: "Une étude", url: "https://exemple.fr/etude" }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("rights").FullName;

    [Fact]
    public void A_right_is_all_that_its_file_says()
    {
        var right = Assert.Single(Read(Grant).Rights);

        Assert.Equal([TinyLaw.Rules.Grant], right.Variables);
        Assert.Equal((new Text("L’allocation", "The grant"), new Text("Alloc.", "Gr.")), (right.Name, right.Short));
        Assert.True(right is { IsAsked: true, Gives: Gift.Money, Rhythm: Rhythm.Monthly, IsAmount: true, IsMonthlyMoney: true, Place: 0 });
        Assert.Equal((TinyLaw.Facts.Tenure, (double)(int)TinyLaw.Tenure.SocialTenant), right.HeldWhen);
        Assert.Equal(new Month(2025, 2), right.PeriodIn(new Month(2025, 2)));
        Assert.Equal(new Month(2025, 1), right.Calendar!.ActBy(new Month(2025, 2)));
        Assert.Equal(new Term(12, "TINY 4", 4, 2), right.Calendar.Lasts);
        Assert.Equal([Way.Online, Way.InPerson], right.Calendar.Claim.By);
        Assert.Equal((new Text("À 20 ans.", "At 20."), "TINY 5"), Assert.Single(right.Calendar.Ends));
        Assert.Equal([new Text("Les cas rares.", "Rare cases.")], right.NotModelled);
        Assert.Equal([new NonTakeUp(0.2, 0.34, 2018, new Text("tous", "all"), "Une étude", new Uri("https://exemple.fr/etude"))], right.NonTakeUp);
    }

    [Fact]
    public void A_right_is_found_by_the_variable_that_works_it_out()
    {
        var law = Read(Grant);

        Assert.Equal("grant", law.RightOf(TinyLaw.Rules.Grant)?.Key);
        Assert.Null(law.RightOf(TinyLaw.Rules.TopUp));
    }

    [Fact]
    public void A_right_without_a_shorter_name_bears_its_usual_one() =>
        Assert.Equal("L’allocation", Read(Without("short:")).Rights[0].Short.French);

    [Theory]
    [InlineData("gives: money", "gifs: money", "grant.right.yaml:1", "gives manque")]
    [InlineData("is_asked: true", "is_ask: true", "grant.right.yaml:4", "« is_ask » n’est pas attendu ici")]
    [InlineData("gives: money", "gives: monney", "grant.right.yaml:5", "gives est l’un de money, saving, cover, access")]
    [InlineData("rhythm: monthly", "rhythm: daily", "grant.right.yaml:6", "rhythm est l’un de monthly, yearly, once, termly, per_use, other")]
    [InlineData("rhythm: monthly", "rhythm: per_use", "grant.right.yaml:1", "each manque")]
    [InlineData("is_asked: true", "is_asked: yes", "grant.right.yaml:4", "is_asked est true ou false")]
    [InlineData("is: social_tenant", "is: tenant", "grant.right.yaml:7", "« tenant » n’est pas une valeur de tenure")]
    [InlineData("fact: tenure", "fact: tenur", "grant.right.yaml:7", "il n’y a pas de variable « tenur »")]
    [InlineData("right: grant", "right: grnt", "grant.right.yaml:1", "il n’y a pas de variable « grnt »")]
    [InlineData("right: grant", "right: top_up", "grant.right.yaml:1", "« top_up » n’est pas marqué [Right]")]
    [InlineData("months: 12", "months: 1.5", "grant.right.yaml:12", "months est un nombre entier")]
    [InlineData("article: TINY 3", "artcle: TINY 3", "grant.right.yaml:11", "article manque")]
    [InlineData("en: \"The grant\"", "es: \"The grant\"", "grant.right.yaml:2", "en manque")]
    [InlineData("least: 0.2", "least: 20", "grant.right.yaml:22", "least est une part, de 0 à 1")]
    [InlineData("most: 0.34", "most: 0.1", "grant.right.yaml:22", "most est au moins least")]
    [InlineData("https://exemple.fr/etude", "exemple.fr", "grant.right.yaml:22", "url est une adresse, comme https://exemple.fr/page")]
    [InlineData("by: [online, in_person]", "by: [online, letter]", "grant.right.yaml:17", "by est l’un de online, paper, in_person")]
    public void A_fault_is_told_with_its_file_and_line(string written, string instead, string place, string expected)
    {
        var fault = Assert.Throws<RefusalException>(() => Read(Grant.Replace(written, instead, StringComparison.Ordinal)));

        Assert.Equal(place, fault.Refusals[0].Place);
        Assert.Contains(expected, fault.Reason.French, StringComparison.Ordinal);
        Assert.NotEqual(fault.Reason.French, fault.Reason.English);
    }

    [Fact]
    public void A_right_that_no_file_describes_is_refused()
    {
        Write("rights.yaml", "order: [grant]");
        var fault = Assert.Throws<RefusalException>(() => TinyLaw.System.Describing(folder));

        Assert.Equal("grant.right.yaml:1", fault.Refusals[0].Place);
        Assert.Contains("grant est marqué [Right]", fault.Reason.French, StringComparison.Ordinal);
    }

    [Fact]
    public void A_right_that_two_files_describe_is_refused()
    {
        Write("other.right.yaml", Grant);
        var fault = Assert.Throws<RefusalException>(() => Read(Grant));

        Assert.Contains("grant est décrit aussi dans grant.right.yaml", fault.Reason.French, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("order: [grant, grant]", "« grant » n’est pas un droit, ou est déjà plus haut")]
    [InlineData("order: [top_up]", "« top_up » n’est pas un droit, ou est déjà plus haut")]
    [InlineData("order: []", "il y manque grant")]
    public void The_order_in_which_rights_are_told_names_each_once(string order, string expected)
    {
        var fault = Assert.Throws<RefusalException>(() => Read(Grant, order));

        Assert.Equal("rights.yaml:1", fault.Refusals[0].Place);
        Assert.Contains(expected, fault.Reason.French, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Without(string key) => string.Join('\n', Grant.Split('\n').Where(line => !line.StartsWith(key, StringComparison.Ordinal)));

    private LegalSystem Read(string grant, string order = "order: [grant]")
    {
        Write("grant.right.yaml", grant);
        Write("rights.yaml", order);
        return TinyLaw.System.Describing(folder);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}
