using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.MutualHelp.Records.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class GesturesNoticesAndExchanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "help_exchanges",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Member = table.Column<string>(type: "TEXT", nullable: false),
                    Quarter = table.Column<string>(type: "TEXT", nullable: false),
                    Animator = table.Column<string>(type: "TEXT", nullable: true),
                    Notice = table.Column<string>(type: "TEXT", nullable: true),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SentOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsAnswered = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_help_exchanges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "help_gesture_months",
                columns: table => new
                {
                    First = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Published = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_help_gesture_months", x => x.First);
                });

            migrationBuilder.CreateTable(
                name: "help_notices",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Quarter = table.Column<string>(type: "TEXT", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    TrueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SealedWhy = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_help_notices", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_help_exchanges_Member",
                table: "help_exchanges",
                column: "Member");

            migrationBuilder.CreateIndex(
                name: "IX_help_exchanges_Quarter_IsAnswered",
                table: "help_exchanges",
                columns: new[] { "Quarter", "IsAnswered" });

            migrationBuilder.CreateIndex(
                name: "IX_help_notices_Quarter",
                table: "help_notices",
                column: "Quarter");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "help_exchanges");

            migrationBuilder.DropTable(
                name: "help_gesture_months");

            migrationBuilder.DropTable(
                name: "help_notices");
        }
    }
}
