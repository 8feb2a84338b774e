using Prevenance.Casework.Figures;

namespace Prevenance.Casework.Tests.Figures;

public sealed class TeamFiguresTests
{
    private static readonly DateOnly Today = new(2026, 11, 27);

    [Fact]
    public void Twelve_months_are_told_and_the_one_that_runs_is_the_last()
    {
        var figures = Of([]);
        Assert.Equal((new DateOnly(2025, 12, 1), Today), (figures.From, figures.To));
        Assert.Equal((12, new DateOnly(2026, 11, 1)), (figures.Contacts.Count, figures.Contacts[^1].Month));
    }

    [Fact]
    public void Half_of_a_delay_is_that_within_which_half_of_what_is_done_was()
    {
        var figures = Of(Many(11, rank => new() { IsFollowed = true, HasArrived = true, DaysToAppointment = rank * 3 }));
        Assert.Equal((11L, 15), (figures.FirstAppointment.Households.Kinds[0], figures.FirstAppointment.Half));
    }

    [Fact]
    public void Nine_who_were_seen_tell_no_delay_and_three_who_wait_are_not_found_by_the_sum()
    {
        var figures = Of([.. Many(9, rank => new() { IsFollowed = true, HasArrived = true, DaysToAppointment = rank }), .. Many(30, _ => new() { IsFollowed = true, HasArrived = true })]);
        Assert.Equal((null, 30L, null, null), (figures.FirstAppointment.Households.Kinds[0], figures.FirstAppointment.Households.Kinds[1], figures.FirstAppointment.Households.All, figures.FirstAppointment.Half));
        figures = Of([.. Many(11, rank => new() { IsFollowed = true, HasArrived = true, DaysToAppointment = rank }), .. Many(3, _ => new() { IsFollowed = true, HasArrived = true })]);
        Assert.Equal((11L, null, null, 5), (figures.FirstAppointment.Households.Kinds[0], figures.FirstAppointment.Households.Kinds[1], figures.FirstAppointment.Households.All, figures.FirstAppointment.Half));
    }

    [Fact]
    public void A_household_that_waits_for_one_answer_waits_whatever_else_was_answered()
    {
        var figures = Of([.. Many(10, _ => new() { IsFollowed = true, DaysToAnswer = [2, null] }), .. Many(20, _ => new() { IsFollowed = true, DaysToAnswer = [4] }), .. Many(5, _ => new() { IsFollowed = true })]);
        Assert.Equal([20L, 10L], figures.Answers.Households.Kinds.OfType<long>());
        Assert.Equal((30L, 4), (figures.Answers.Households.All, figures.Answers.Half));
    }

    [Fact]
    public void The_minutes_of_a_month_are_told_where_ten_households_had_some()
    {
        var (few, enough) = (new DateOnly(2026, 9, 1), new DateOnly(2026, 10, 1));
        var figures = Of(Many(10, rank => new() { Minutes = new Dictionary<DateOnly, int> { [enough] = 30, [few] = rank == 0 ? 0 : 15 } }));
        Assert.Equal((10, 300L), (figures.Contacts.Single(one => one.Month == enough).Households, figures.Contacts.Single(one => one.Month == enough).Minutes));
        Assert.Equal((null, null), (figures.Contacts.Single(one => one.Month == few).Households, figures.Contacts.Single(one => one.Month == few).Minutes));
    }

    private static TeamFigures Of(IReadOnlyList<CountedHousehold> households) => TeamFigures.Of(households, Today);

    private static IReadOnlyList<CountedHousehold> Many(int count, Func<int, CountedHousehold> make) => [.. Enumerable.Range(0, count).Select(make)];
}
