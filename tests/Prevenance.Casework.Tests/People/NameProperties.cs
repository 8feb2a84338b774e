using FsCheck;
using FsCheck.Fluent;
using Prevenance.Accounts;
using Prevenance.Casework.People;
using Prevenance.Casework.People.Comparing;
using Prevenance.Casework.People.Searching;

namespace Prevenance.Casework.Tests.People;

/// <summary>Whatever somebody is called.</summary>
public class NameProperties
{
    private static readonly Arbitrary<PersonName> Names = Arb.From(
        from letters in ArbMap.Default.GeneratorFor<NonEmptyString>()
        let name = new string([.. letters.Get.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter))]).Trim()
        where name.Length is > 0 and < PersonName.MostCharacters
        select PersonName.Of(name));

    [Fact]
    public void A_name_is_the_same_name_as_itself() => Prop.ForAll(Names, Names, (surname, first) =>
    {
        var person = PersonOf(surname, first);
        return Likeness.Of(person, person with { Key = new FileKey("2") }, new(2026, 11, 27)).Level == LikenessLevel.Strong;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_likeness_is_the_same_from_both_sides() => Prop.ForAll(Names, Names, (one, other) =>
    {
        var (mine, theirs) = (PersonOf(one, other), PersonOf(other, one));
        return Likeness.Of(mine, theirs, new(2026, 11, 27)).Level == Likeness.Of(theirs, mine, new(2026, 11, 27)).Level;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Every_person_has_codes_and_is_found_by_them() => Prop.ForAll(Names, Names, (surname, first) =>
    {
        var codes = new NameCodes(text => text);
        var index = new PersonIndex(codes);
        index.Add(PersonOf(surname, first));
        return new Candidates(index, codes).Of(PersonOf(surname, first) with { Key = new FileKey("2") }, new(2026, 11, 27)).Count == 1;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_text_without_digits_loses_nothing_with_social_security_numbers() => Prop.ForAll(ArbMap.Default.ArbFor<NonEmptyString>(), text =>
    {
        var without = string.Concat(text.Get.Where(letter => !char.IsDigit(letter)));
        return Nir.Removed(without) == without;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static Person PersonOf(PersonName surname, PersonName first) =>
        new(new FileKey("1")) { UsageName = surname, FirstNames = first, Birth = Birth.On(new(1990, 5, 6)) };
}
