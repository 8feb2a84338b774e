using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Prevenance.Storage.Migrations;

/// <summary>Those who ask to be called back, and answers kept for a while.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261121_FirstTables")]
internal sealed class FirstTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "callbacks",
            columns => new
            {
                Id = columns.Column<string>(nullable: false),
                LeftOn = columns.Column<DateOnly>(nullable: false),
                Sealed = columns.Column<byte[]>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_callbacks", row => row.Id));
        migrationBuilder.CreateTable(
            "kept",
            columns => new
            {
                Id = columns.Column<string>(nullable: false),
                LastDay = columns.Column<DateOnly>(nullable: false),
                Sealed = columns.Column<byte[]>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_kept", row => row.Id));
        migrationBuilder.CreateIndex("kept_last_day", "kept", "LastDay");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("kept");
        migrationBuilder.DropTable("callbacks");
    }
}
