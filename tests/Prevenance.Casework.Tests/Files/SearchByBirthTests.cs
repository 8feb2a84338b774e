using Prevenance.Accounts;
using Prevenance.Casework.People;

namespace Prevenance.Casework.Tests.Files;

/// <summary>Somebody is found by what is known of her birth, by two letters and by a number, within the fifty that one search opens.</summary>
public sealed class SearchByBirthTests : FilesTest
{
    private const string Number = "06 39 98 12 34";

    private Viewer odile = null!;

    [Theory]
    [InlineData("1982", "Amina Belkacem|Chloé Marin|Denis Avril")]
    [InlineData("née en 1982", "Amina Belkacem|Chloé Marin|Denis Avril")]
    [InlineData("avril 1982", "Amina Belkacem|Chloé Marin|Denis Avril")]
    [InlineData("Avr. 1982", "Amina Belkacem|Chloé Marin|Denis Avril")]
    [InlineData("mai 1982", "Chloé Marin")]
    [InlineData("20 avril 1982", "Amina Belkacem|Chloé Marin|Denis Avril")]
    [InlineData("20/04/1982", "Amina Belkacem|Chloé Marin|Denis Avril")]
    [InlineData("belkacem 20 avril 1982", "Amina Belkacem")]
    [InlineData("marin 1982", "Chloé Marin")]
    [InlineData("denis avril", "Denis Avril")]
    [InlineData("be", "Amina Belkacem|Bruno Berger")]
    [InlineData("be 1982", "Amina Belkacem")]
    [InlineData("b", "")]
    [InlineData("2082", "")]
    [InlineData("06.39.98.12.34", "Bruno Berger")]
    [InlineData("Bruno@Example.org", "Bruno Berger")]
    public async Task What_is_typed_finds_those_who_may_be_meant_and_nobody_else(string typed, string expected)
    {
        await Some();
        var found = await Search.Named(await Pass(odile, Gesture.SearchPeople), typed);
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), found.Select(one => one.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_month_is_found_before_a_year_and_no_more_than_fifty_are_opened()
    {
        await Some();
        for (var at = 0; at < 60; at++)
            await Known(odile, "nord", Named("Ines", $"Bebert{at}") with { Birth = Birth.In(1982) });
        var found = await Search.Named(await Pass(odile, Gesture.SearchPeople), "avril 1982");
        Assert.Equal(50, found.Count);
        Assert.Contains(found, one => one.Name == "Amina Belkacem");
        Assert.Equal(50, (await Search.Named(await Pass(odile, Gesture.SearchPeople), "be")).Count);
    }

    [Fact]
    public async Task A_number_tells_another_team_nothing()
    {
        await Some();
        var far = await Worker("far", Role.SocialWorker, "sud");
        Assert.Empty(await Search.Named(await Pass(far, Gesture.SearchPeople), Number));
        Assert.Equal("B. B.", Assert.Single(await Search.Named(await Pass(far, Gesture.SearchPeople), "berger")).Name);
    }

    private async Task Some()
    {
        odile = await Worker("odile", Role.SocialWorker, "nord");
        await Known(odile, "nord", Named("Amina", "Belkacem", "1982-04-20"));
        await Known(odile, "nord", Named("Bruno", "Berger", "1990-01-02") with { Contacts = [new ContactMeans(MeansKind.Telephone, Number), new ContactMeans(MeansKind.Mail, "bruno@example.org")] });
        await Known(odile, "nord", Named("Chloé", "Marin") with { Birth = Birth.In(1982) });
        await Known(odile, "nord", Named("Denis", "Avril") with { Birth = Birth.In(1982, 4) });
    }
}
