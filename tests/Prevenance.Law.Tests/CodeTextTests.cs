namespace Prevenance.Law.Tests;

public class CodeTextTests
{
    [Theory]
    [InlineData("69266")]
    [InlineData("2A004")]
    [InlineData("01001")]
    [InlineData("")]
    [InlineData("ABCDEFGHIJ")]
    public void A_code_comes_back_as_it_was_packed(string code) => Assert.Equal(code, CodeText.Unpack(CodeText.Pack(code)));

    [Theory]
    [InlineData("ABCDEFGHIJK")]
    [InlineData("69-266")]
    [InlineData("6 9")]
    public void Refuses_what_is_no_code(string text) => Assert.False(CodeText.TryPack(text, out _));
}
