namespace Prevenance.Law.Tests;

public class CodeTextTests
{
    [Theory]
    [InlineData("69266")]
    [InlineData("2A004")]
    [InlineData("01001")]
    [InlineData("")]
    [InlineData("ABCDEFGHIJ")]
    public void ACodeComesBackAsItWasPacked(string code) => Assert.Equal(code, CodeText.Unpack(CodeText.Pack(code)));

    [Theory]
    [InlineData("ABCDEFGHIJK")]
    [InlineData("69-266")]
    [InlineData("6 9")]
    public void RefusesWhatIsNoCode(string text) => Assert.False(CodeText.TryPack(text, out _));
}
