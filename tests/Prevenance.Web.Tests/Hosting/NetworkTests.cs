using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Prevenance.Web.Hosting;

namespace Prevenance.Web.Tests.Hosting;

public class NetworkTests
{
    [Theory]
    [InlineData("192.0.2.77", "192.0.2.77/32", "192.0.2.0/24")]
    [InlineData("::ffff:192.0.2.77", "192.0.2.77/32", "192.0.2.0/24")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64", "2001:db8:1::/48")]
    public void Addresses_of_one_home_count_as_one(string address, string own, string around)
    {
        var context = From(address);
        Assert.Equal((own, around), (Network.Own(context), Network.Around(context)));
    }

    [Fact]
    public void A_crowd_of_addresses_fills_no_more_than_its_networks_may()
    {
        using var leaving = new Leaving(Options.Create(new Limits { Left = 3, LeftAround = 10 }));
        var taken = Enumerable.Range(0, 200).Count(rank => leaving.Allows(From($"198.51.100.{rank}"), isHalfFull: false));
        Assert.Equal(10, taken);
        Assert.Equal(3, Enumerable.Range(0, 50).Count(rank => leaving.Allows(From($"2001:db8:7:7::{rank:x}"), isHalfFull: false)));
    }

    [Fact]
    public void Once_half_full_everybody_together_may_add_little()
    {
        using var leaving = new Leaving(Options.Create(new Limits { LeftOfReserve = 5 }));
        Assert.Equal(5, Enumerable.Range(0, 100).Count(rank => leaving.Allows(From($"203.{rank}.113.1"), isHalfFull: true)));
    }

    [Theory]
    [InlineData("Limits__Seconds", "0")]
    [InlineData("Limits__ProcessorSeconds", "0")]
    [InlineData("Limits__Proxies__0", "nowhere")]
    [InlineData("Limits__Unknown", "1")]
    public async Task A_setting_that_makes_no_sense_is_refused_at_the_start(string name, string value)
    {
        var data = Directory.CreateTempSubdirectory();
        var parts = name.Split("__");
        await File.WriteAllTextAsync(
            Path.Combine(data.FullName, "settings.json"),
            parts.Length == 3 ? $"{{\"Limits\":{{\"{parts[1]}\":[\"{value}\"]}}}}" : $"{{\"Limits\":{{\"{parts[1]}\":\"{value}\"}}}}");
        await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await using var app = WebApp.Build("http://127.0.0.1:0", data.FullName);
            await app.StartAsync();
        });
        data.Delete(recursive: true);
    }

    private static DefaultHttpContext From(string address)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        return context;
    }
}
