using Prevenance.MutualHelp.Notices;

namespace Prevenance.MutualHelp.Tests.Notices;

public sealed class NoticeBoardTests(PostgreSqlServer postgreSql) : MutualHelpTest
{
    private const string Quarter = "Bron";

    private static readonly NoticeWords Kitchen = new("La cuisine partagée", "On cuisine et on mange ensemble.") { Address = "3 place Inventée", When = "Mo-Fr 11:00-14:00", Keeper = "Zénobie" };

    private NoticeBoard Notices => new(Store, Clock);

    private DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    [Theory, InlineData(false), InlineData(true)]
    public async Task It_is_read_by_everybody_asked_about_before_its_day_closed_by_silence_and_opened_by_a_word(bool onPostgreSql)
    {
        Store = Open(onPostgreSql ? await postgreSql.NewDatabase() : null);
        var id = await Notices.Put(Animator, Quarter, NoticeKind.Place, Kitchen, Today.AddDays(30));
        Assert.Equal((Kitchen, true), Assert.Single(await Notices.Read()) is var read ? (read.Words, read.IsOpen) : default);
        Assert.Empty(await Notices.Asked(Quarter));
        Clock.Days = 16;
        Assert.Equal(id, Assert.Single(await Notices.Asked(Quarter)).Id);
        Clock.Days = 30;
        Assert.True(Assert.Single(await Notices.Read(Quarter)).IsOpen);
        Clock.Days = 31;
        Assert.Equal("fermé ici : personne n’a dit que c’est toujours vrai", Assert.Single(await Notices.Read(Quarter)).Closed?.French);
        Assert.Equal(0, await Notices.Sweep());
        Assert.True(await Notices.StillTrue(Animator, Quarter, id, Today.AddDays(60)));
        Assert.Equal((true, Today), Assert.Single(await Notices.Read(Quarter)) is var open ? (open.IsOpen, open.TrueOn) : default);
        Clock.Days = 31 + 60 + 30;
        Assert.Single(await Notices.Read());
        Clock.Days++;
        Assert.Empty(await Notices.Read());
        Assert.Equal(1, await Notices.Sweep());
    }

    [Fact]
    public async Task What_somebody_closes_says_why_to_everybody_before_it_goes()
    {
        var id = await Notices.Put(Animator, Quarter, NoticeKind.Place, Kitchen, Today.AddDays(30));
        await Assert.ThrowsAsync<RefusalException>(() => Notices.Close(Animator, Quarter, id, " "));
        Assert.True(await Notices.Close(Animator, Quarter, id, "travaux jusqu’à l’été"));
        Assert.False(await Notices.StillTrue(Animator, Quarter, id, Today.AddDays(30)));
        Assert.Equal("fermé : travaux jusqu’à l’été", Assert.Single(await Notices.Read()).Closed?.French);
        Assert.Empty(await Notices.Asked(Quarter));
        Clock.Days = 31;
        Assert.Equal(1, await Notices.Sweep());
    }

    [Fact]
    public async Task An_animator_of_another_quarter_changes_nothing_of_it()
    {
        var id = await Notices.Put(Animator, Quarter, NoticeKind.Place, Kitchen, Today.AddDays(30));
        Assert.False(await Notices.Close("nora", "Oullins", id, "non"));
        Assert.False(await Notices.StillTrue("nora", "Oullins", id, Today.AddDays(31)));
        Assert.Empty(await Notices.Read("Oullins"));
    }

    [Theory]
    [InlineData(NoticeKind.Place, "name", "", "Quoi", "Adresse", null, "Qui", 10)]
    [InlineData(NoticeKind.Place, "address", "Nom", "Quoi", " ", null, "Qui", 10)]
    [InlineData(NoticeKind.Place, "keeper", "Nom", "Quoi", "Adresse", null, null, 10)]
    [InlineData(NoticeKind.Volunteering, "when", "Nom", "Quoi", null, null, null, 10)]
    [InlineData(NoticeKind.Volunteering, "until", "Nom", "Quoi", null, "le samedi", null, 200)]
    [InlineData(NoticeKind.Volunteering, "until", "Nom", "Quoi", null, "le samedi", null, -1)]
    public async Task What_is_missing_is_named(NoticeKind kind, string place, string name, string what, string? address, string? when, string? keeper, int days)
    {
        var refused = await Assert.ThrowsAsync<RefusalException>(() => Notices.Put(Animator, Quarter, kind, new NoticeWords(name, what) { Address = address, When = when, Keeper = keeper }, Today.AddDays(days)));
        Assert.Equal(place, refused.Refusals[0].Place);
    }

    [Fact]
    public async Task They_are_in_the_order_of_their_names_and_who_has_the_database_alone_reads_nobody()
    {
        foreach (var name in (string[])["Jardin", "Atelier", "école"])
            await Notices.Put(Animator, Quarter, NoticeKind.Place, Kitchen with { Name = name }, Today.AddDays(30));
        Assert.Equal(["Atelier", "Jardin", "école"], (await Notices.Read()).Select(notice => notice.Words.Name));
        Assert.DoesNotContain("Zénobie", Kept(System.Text.Encoding.UTF8), StringComparison.Ordinal);
    }
}
