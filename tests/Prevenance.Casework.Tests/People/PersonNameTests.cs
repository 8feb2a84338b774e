using System.Text;
using Prevenance.Accounts;
using Prevenance.Casework.People;
using Prevenance.Casework.People.Searching;

namespace Prevenance.Casework.Tests.People;

public class PersonNameTests
{
    public static readonly TheoryData<string> Names =
    [
        "Q", "’Ndaba", "null", "N/A", "O'Hara-Ibáñez", "van der Aa y Peña", "Đỗ Thị Ước", "Œuvrard-Æsir", "Ганна", "ⵉⴷⵉⵔ", "سلمى", "שרה", "田中", "Ἀθηνᾶ", "გიორგი",
        "Mary‑Lou", "Sr.", "<i>Ana</i>", "x'); DELETE FROM people;--", "=1+1", "👩‍🦰", "  Moussa  ", "e\u0301lodie", "Ana\u202Etxt",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_name_is_taken_and_comes_back_trimmed_and_composed(string name) =>
        Assert.Equal(name.Trim().Normalize(NormalizationForm.FormC), PersonName.Of(name).Value);

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_name_is_found_by_itself(string name) => Assert.NotEmpty(Found(PersonName.Of(name), PersonName.Of(name)));

    [Theory]
    [InlineData("Đỗ Thị Ước", "do thi uoc")]
    [InlineData("Œuvrard", "OEUVRARD")]
    [InlineData("Ганна", "Hanna")]
    [InlineData("D’Almeida", "dalmeida")]
    [InlineData("Ἀθηνᾶ", "athina")]
    public void A_name_is_found_by_its_plain_form(string name, string plain) => Assert.NotEmpty(Found(PersonName.Of(name), PersonName.Of(plain)));

    [Fact]
    public void Names_that_lie_beside_the_project_are_taken_and_found()
    {
        var names = File.ReadAllLines(SharedCases.Require("casework", "cases", "c11-names.txt"));
        Assert.All(names, name => Assert.Equal(name.Trim().Normalize(NormalizationForm.FormC), PersonName.Of(name).Value));
        Assert.All(names, name => Assert.NotEmpty(Found(PersonName.Of(name), PersonName.Of(name.ToUpperInvariant()))));
    }

    [Fact]
    public void What_turns_the_direction_of_writing_is_kept_and_shown_as_its_number()
    {
        Assert.Equal("Ana⟦U+202E⟧txt", PersonName.Of("Ana\u202Etxt").Shown);
        Assert.Equal("سلمى", PersonName.Of("سلمى").Shown);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-2", "'-2")]
    [InlineData("Issa", "Issa")]
    [InlineData("", "")]
    public void A_formula_leaves_as_text(string text, string cell) => Assert.Equal(cell, CsvCell.Neutral(text));

    [Theory]
    [InlineData("   ")]
    [InlineData("a\u0000b")]
    [InlineData("a\nb")]
    public void What_no_script_has_is_refused(string given) => Assert.Throws<RefusalException>(() => PersonName.Of(given));

    [Fact]
    public void Half_a_character_is_refused() => Assert.Throws<RefusalException>(() => PersonName.Of("😀"[..1]));

    [Fact]
    public void A_name_may_have_three_hundred_characters_and_no_more()
    {
        Assert.Equal(600, PersonName.Of(string.Concat(Enumerable.Repeat("😀", 300))).Value.Length);
        Assert.Throws<RefusalException>(() => PersonName.Of(new string('a', 301)));
    }

    private static IReadOnlyList<Candidate> Found(PersonName kept, PersonName typed)
    {
        var codes = new NameCodes(text => text);
        var index = new PersonIndex(codes);
        index.Add(new Person(new FileKey("1")) { UsageName = kept, Birth = Birth.On(new(1990, 5, 6)) });
        return new Candidates(index, codes).Of(new Person(new FileKey("2")) { UsageName = typed, Birth = Birth.On(new(1990, 5, 6)) }, new(2026, 11, 27));
    }
}
