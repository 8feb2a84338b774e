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
}
