namespace Prevenance.Exchange.Tests;

public class ArithmeticTests
{
    [Theory]
    [InlineData("524 * 0.55", 524 * 0.55)]
    [InlineData("1000 / 4 - 50", 200)]
    [InlineData("2 + 3 * (4 - 1)", 11)]
    [InlineData("-12.5", -12.5)]
    [InlineData("1_000", 1000)]
    [InlineData("1e3", 1000)]
    public void Evaluates_as_written(string text, double value)
    {
        Assert.True(Arithmetic.TryEvaluate(text, out var result));
        Assert.Equal(value, result, 9);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2 +")]
    [InlineData("(2")]
    [InlineData("2 2")]
    [InlineData("1 / 0")]
    [InlineData("__import__('os')")]
    public void Refuses_what_is_no_arithmetic(string text) => Assert.False(Arithmetic.TryEvaluate(text, out _));

    [Fact]
    public void Refuses_depths_that_would_exhaust_the_stack() => Assert.False(Arithmetic.TryEvaluate(new string('(', 100_000), out _));
}
