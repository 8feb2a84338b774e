using Prevenance.Accounts;
using Prevenance.Casework.People;

namespace Prevenance.Casework.Tests.Files;

/// <summary>What was noted of who somebody is stays beside what takes its place.</summary>
public sealed class EarlierTests : FilesTest
{
    private static readonly ContactMeans Number = new(MeansKind.Telephone, "06 39 98 00 12") { WhoAnswers = "sa sœur" };

    private Viewer odile = null!;

    [Fact]
    public async Task A_correction_keeps_what_was_noted_with_its_day_and_who_wrote_the_other()
    {
        var lucas = await Known(Named("Lucas", "Martin", "1998-10-10") with { Contacts = [Number] });
        Clock.Days = 1;
        var at = Clock.GetUtcNow();
        await Change(lucas, person => person with { FirstNames = PersonName.Of("Léa"), Birth = Birth.In(1998), Contacts = [] });
        var now = await Read(lucas);
        Assert.Equal(
            [new EarlierWords(IdentityPart.FirstNames, "Lucas", at, odile.Account!), new EarlierWords(IdentityPart.Birth, "10/10/1998", at, odile.Account!)],
            now.EarlierWords);
        Assert.Equal([new EarlierMeans(Number, at, odile.Account!)], now.EarlierMeans);
        Assert.Equal(("Léa Martin", "1998"), (now.ShownName, now.Birth!.AsTyped));
    }

    [Fact]
    public async Task What_is_said_of_a_means_of_contact_is_kept_as_it_was_said_before()
    {
        var lea = await Known(Named("Léa", "Martin") with { Contacts = [Number] });
        await Change(lea, person => person with { Contacts = [Number with { MayBeSaid = "rien" }] });
        Assert.Equal(Number, Assert.Single((await Read(lea)).EarlierMeans).Means);
        await Change(lea, person => person);
        Assert.Single((await Read(lea)).EarlierMeans);
    }

    [Fact]
    public async Task A_former_name_finds_her_and_a_corrected_mistake_does_not()
    {
        var lea = await Known(Named("Léa", "Martain"));
        await Change(lea, person => person with { UsageName = PersonName.Of("Durand"), FormerNames = [PersonName.Of("Okonkwo")] });
        Assert.Empty(await Search.Named(await Pass(odile, Gesture.SearchPeople), "martain"));
        Assert.Equal("Léa Durand", Assert.Single(await Search.Named(await Pass(odile, Gesture.SearchPeople), "okonkwo")).Name);
    }

    [Theory]
    [InlineData("12/03/1985", "1985-03-12")]
    [InlineData("1er mars 1985", "1985-03-01")]
    [InlineData("née le 20 avril 1982", "1982-04-20")]
    [InlineData("Août 1982", "1982-08")]
    [InlineData("08/1982", "1982-08")]
    [InlineData("née en 1982", "1982")]
    [InlineData("1982-04-20", "1982-04-20")]
    [InlineData("31/02/1985", null)]
    [InlineData("13/1985", null)]
    [InlineData("avril", null)]
    [InlineData("1885", null)]
    public void A_birth_is_read_as_people_type_it(string typed, string? expected) => Assert.Equal(expected, Birth.Typed(typed)?.ToString());

    [Fact]
    public void What_is_typed_of_a_birth_is_typed_back_as_it_is()
    {
        foreach (var birth in new[] { Birth.On(new DateOnly(1985, 3, 12)), Birth.In(1985, 3), Birth.In(1985), Birth.About(1958) })
            Assert.Equal(birth, Birth.Typed(birth.AsTyped));
    }

    private async Task<FileKey> Known(Person person)
    {
        odile = await Worker("odile", Role.SocialWorker, "nord");
        return await Known(odile, "nord", person);
    }

    private async Task Change(FileKey file, Func<Person, Person> change) => await People.Change(await Pass(odile, Gesture.ChangeSituation, file), change);

    private async Task<Person> Read(FileKey file) => (await People.Read(await Pass(odile, Gesture.ReadFile, file)))!;
}
