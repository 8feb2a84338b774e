using Prevenance.Directories.Search.Typed;
using Prevenance.Geography;

namespace Prevenance.Directories.Tests.Search;

public sealed class NeedsTests
{
    /// <summary>« ou » stands in most cards, and would bring each of them before what is looked for.</summary>
    [Theory]
    [InlineData("où manger", "manger")]
    [InlineData("où manger ce soir", "manger")]
    [InlineData("où puis-je trouver à manger ?", "manger")]
    [InlineData("je cherche une épicerie sociale", "epicerie sociale")]
    [InlineData("où se loger", "loger")]
    [InlineData("where can I eat now", "eat")]
    [InlineData("se former", "se former")]
    [InlineData("où", "ou")]
    [InlineData("où laver mon linge", "laver mon linge")]
    public void What_asks_is_looked_for_nowhere(string typed, string what) =>
        Assert.Equal(what, string.Join(' ', Needs.Read(QueryReader.Read(typed, Communes.Own).What).Select(part => part.Word)));

    public static readonly TheoryData<string, string> Typed =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", "needs.csv")).Skip(1).Select(line => line.Split("\",")).Select(parts => (parts[0].TrimStart('"'), parts[1]))];

    [Theory]
    [MemberData(nameof(Typed))]
    public void What_people_type_names_its_theme(string typed, string theme) =>
        Assert.Contains(Needs.Read(QueryReader.Read(typed, Communes.Own).What).SelectMany(part => part.Themes), one => theme.StartsWith(one, StringComparison.Ordinal));

    /// <summary>« réparer » is a slip away from « séparer »: whoever repairs a car is shown nothing of violence.</summary>
    [Theory]
    [InlineData("réparer ma voiture")]
    [InlineData("réparer mon téléphone")]
    public void A_slip_leads_to_no_grave_theme(string typed) =>
        Assert.DoesNotContain("famille--surmonter-conflits-separation-violence", Needs.Read(QueryReader.Read(typed, Communes.Own).What).SelectMany(part => part.Themes));

    [Theory]
    [InlineData("cours de français à Villeurbanne", "69266", "cours francais")]
    [InlineData("sport pour tous Saint-Priest", "69290", "sport pour tous")]
    [InlineData("place en crèche Lyon 8", "69388", "place creche")]
    [InlineData("repas ce soir près de Bron", "69029", "repas")]
    [InlineData("Bron", "69029", "")]
    [InlineData("cantine gratuite à Grenoble", null, "cantine gratuite grenoble")]
    public void A_commune_that_ends_what_is_looked_for_is_from_where(string typed, string? commune, string what)
    {
        var query = QueryReader.Read(typed, Communes.Own);
        Assert.Equal((commune, what), (query.From?.CommuneCode, string.Join(' ', query.What)));
    }
}
