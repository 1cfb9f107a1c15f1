/**
 * Sentences in unusual shapes and what they state: shares in words, comparatives, starts said last,
 * arrows around names, numbers of names and times. Columns as in the other tables.
 *
 * @packageDocumentation
 */
export const SHAPES_EN = `
# relative
Serve 25% more guests than last year | guests | increase | 25% |  |  | than last year
Use 25% less linen per stay | linen | decrease | 25%
Cut laundry energy 30% below 2010 levels | laundry energy | decrease | 30% |  |  | 2010 levels
Grow room bookings 12% to $4M | room bookings | increase | 12% |  |  |  | 2
Parcel losses 20% lower than last year | Parcel losses | decrease | 20% | | | than last year
Late checkouts 15% below 2024 | Late checkouts | decrease | 15% | | | 2024
Cut spare-part write-offs by a third | spare-part write-offs | decrease | 33.3333333333%
Reduce queue length by a quarter over two years | queue length | decrease | 25% | | | over two years
# lower_bound
Host monthly tastings with at least 70% attendance | attendance | reach | 70% |  |  |  | 2
At least two thirds of clinics accept walk-ins | clinics accept walk-ins | reach | 66.6666666667%
Cash flow positive by Q3 | Cash flow positive | reach | 0 | | | by Q3
Boarding process efficiency ≥ 91% | Boarding process efficiency | reach | 91%
# absolute_delta
Average tip up $3 | Average tip | increase | 3 |  | $
Guest score up 6 points from 70 | Guest score | increase | 6 | from 70 | points
Staff confidence gains of 8 points | Staff confidence | increase | 8 |  | points
A 15-point lift in guest ratings | guest ratings | increase | 15 | | points
A 2-day reduction in permit time | permit time | decrease | 2 | | days
# points
No-show share down 4 points | No-show share | decrease | 4% |  | pp
Gross weight up 3 pts to 42% | Gross weight | increase | 3% |  | pp |  | 2
Lift seat occupancy by 6 percentage points to 81% | seat occupancy | increase | 6% | | pp | | 2
# level
Share of breakfasts at 18% | Share of breakfasts | reach | 18%
Screening uptake to rise to 70% | Screening uptake | increase | 70%
Ferry ridership up to 2 million trips | Ferry ridership | increase | 2000000 |  | trips
Hold room rates flat at 120 | room rates | maintain | 120
Get guest score to 50 (currently 38) | guest score | reach | 50 | from 38
Improve check-in so that 90% of guests wait under 5 minutes | guests wait | reach | 90%
Keep kiosk uptime at four nines | kiosk uptime | maintain | 99.99%
Average 12 hours of coaching per porter | coaching | reach | 12 |  | hours
Stretch for 15 minutes every morning | Stretch | reach | 15 |  | minutes | every morning
Lost luggage among children under 12 reduced to 2% | Lost luggage among children under 12 | decrease | 2%
Queue time down to 9 minutes from 14 | Queue time | decrease | 9 | from 14 | minutes
Shelf price accuracy: 96% → 99% | Shelf price accuracy | increase | 99% | from 96%
40 club members → 65 | club members | increase | 65 | from 40
$2K tips → $3K tips | tips | increase | 3000 | from 2000 | $
Cost per mile of track relaid - $42,000 | Cost per mile of track relaid | reach | 42000 | | $
Net churn of negative 2% | Net churn | reach | -2%
Improve ticket print time from 9 s to 4 s | ticket print time | decrease | 4 | from 9 | s
Gather feedback from 80 percent of tenants | feedback of tenants | reach | 80%
Refund rate ↓ to 2% | Refund rate | decrease | 2%
# range
Achieve 70% to 80% of bookings by phone | bookings | reach | 70%..80%
Grow tour bookings by 5% to 10% | tour bookings | increase | 5%..10%
Route deviation within +/- 3% | Route deviation | maintain | -3%..3%
# upper_bound
Reduce open tickets older than 30 days to fewer than 8 | open tickets older than 30 days | decrease | 8
Lost keys: no more than one in twenty stays | Lost keys stays | maintain | 5%
In order to hold 95% of bookings, cut reply time to under 1 hour | reply time | decrease | 1 |  | hour
Keep guest falls below 4 | guest falls | maintain | 4
Group size capped at 15 guests | Group size | maintain | 15 |  | guests
Desk usage: ≤ 85% | Desk usage | maintain | 85%
Achieve <48-hour delivery on all islands | delivery on all islands | maintain | 48 | | hours
No invoice open longer than 30 days | invoice open | maintain | 30 | | days
Bring boiler downtime below 2 hours | boiler downtime | decrease | 2 | | hours
Limit screen glare complaints to 4 per week | screen glare complaints | maintain | 4 | | | per week
Improve gate opening time to under 5 seconds | gate opening time | decrease | 5 | | seconds
Mean time to refund < 3 days | Mean time to refund | maintain | 3 | | days
Opex growth not to exceed 3% | Opex growth | maintain | 3%
# count
Launch 2 tours (one by boat, one on foot) by end of Q2 | tours | achieve | 2 |  | tours | by end of Q2
Collect 40 guest stories per month (from 15) | guest stories | achieve | 40 | from 15 | stories | per month
Sign three tour partners worth at least $50K in total | tour partners worth | achieve | 3 |  | partners
At least one improvement idea per porter | improvement idea | achieve | 1 |  | idea
With a crew of 5, paint 12 cabins | cabins | achieve | 12 |  | cabins
To support a $6M sales plan, hire 4 guides | guides | achieve | 4 |  | guides
Get 300 sign-ups before launch | sign-ups | achieve | 300 |  | sign-ups | before launch
Rank in the top 5 for ten travel terms | travel terms | achieve | 10 |  | terms
Attract 12 500 visitors | visitors | achieve | 12500 | | visitors
Complete 3 of 5 planned drills | planned drills | achieve | 3 | | drills
Publish a menu at least twice per month | menu | achieve | 2 | | times | per month
Stretch 4 days a week | Stretch | achieve | 4 | | days | a week
Each guide completes 20 hours of first-aid training | first-aid training | achieve | 20 | | hours
Fix the top 5 leaks | leaks | achieve | 5 | | leaks
# milestone
Design, build and ship the booking page | booking page | achieve
Pass the fire inspection with no findings | fire inspection with no findings | achieve
Be profitable by Q4 | profitable | achieve |  |  |  | by Q4
Clear the lost-property shelf by Friday | lost-property shelf | achieve |  |  |  | by Friday
All kiosks on the new menu by Q3 | All kiosks on the new menu | achieve |  |  |  | by Q3
Tailor reports for our top 10 tenants | reports for our top 10 tenants | achieve
All porters finish the lifting course | All porters finish the lifting course | achieve
Porters inducted before opening day | Porters | achieve
# none
Simplify the checkout process | checkout process | increase |  |  |  |  | 0
Be the kindest hotel in town | kindest hotel in town | achieve | | | | | 0
Make check-in delightful | check-in delightful | achieve | | | | | 0
`;

export const SHAPES_ZH = `
# relative
差错率较基线下降 >= 20% | 差错率 | decrease | 20% |  |  | 较基线
缆车停运时长同比缩短1/3 | 缆车停运时长 | decrease | 33.3333333333% | | | 同比
包裹丢失量比2023年低5% | 包裹丢失量 | decrease | 5% | | | 比2023年
茶园亩均产量比“十三五”末提高12% | 茶园亩均产量 | increase | 12% | | | 比“十三五”末
苗木损耗按4%递减 | 苗木损耗按递减 | decrease | 4%
实现民宿收入18%的增长 | 民宿收入的增长 | increase | 18%
# count
两年内开工建设保障房40套 | 开工建设保障房 | achieve | 40 |  | 套 | 两年内
年内新改造客房120间 | 客房 | achieve | 120 |  | 间 | 年内
为支撑6亿元销售目标，新建2条灌装线 | 灌装线 | achieve | 2 |  | 条
8个单品进入热销榜前十 | 单品进入热销榜 | achieve | 8 |  | 个
新改建厂房8座 | 厂房 | achieve | 8 |  | 座
每周练琴4天 | 练琴 | achieve | 4 | | 天 | 每周
每周给苗圃浇水一次 | 给苗圃浇水 | achieve | 1 | | 次 | 每周
跑完12公里山路 | 山路 | achieve | 12 | | 公里
谈成5家民宿 | 民宿 | achieve | 5 | | 家
带教2名新厨师 | 新厨师 | achieve | 2 | | 名
10余家茶馆签约 | 茶馆签约 | achieve | 10 | | 家
收集100+ 份菜单 | 菜单 | achieve | 100 | | 份
第3周前上架12道新菜 | 新菜 | achieve | 12 | | 道 | 第3周前
6道菜推行少盐配方 | 菜推行少盐配方 | achieve | 6 | | 道
# lower_bound
订房订单突破2万单 | 订房订单 | reach | 20000 |  | 单
会员突破千万 | 会员 | reach | 10000000
直播单场观看过万 | 直播单场观看 | reach | 10000
九年制学校招生率稳定在98%以上 | 九年制学校招生率 | maintain | 98%
至少抽出3小时陪护 | 陪护 | reach | 3 | | 小时
民宿入住量破百万 | 民宿入住量 | reach | 1000000
新签租约额不低于300万元 | 新签租约额 | reach | 3000000 | | 元
90%以上的报修在24小时内回复 | 报修在 | reach | 90%
13个月续租率不低于80% | 13个月续租率 | reach | 80%
游客NPS60分以上 | 游客NPS | reach | 60 | | 分
# upper_bound
锅炉烟尘浓度≤20mg/m³ | 锅炉烟尘浓度 | maintain | 20 |  | mg/m³
客房加湿能耗不超过总能耗的6% | 客房加湿能耗总能耗 | maintain | 6%
快递柜维护成本控制在80元/台以内 | 快递柜维护成本 | maintain | 80 | | 元/台
把排队时长压到9分钟以下 | 排队时长 | decrease | 9 | | 分钟
5个工作日内完成退票 | 完成退票 | maintain | 5 | | 工作日
双11当天出餐超时率≤2% | 出餐超时率 | maintain | 2% | | | 双11当天
山路跑进40分钟 | 山路 | maintain | 40 | | 分钟
# level
洗涤费用降至客房收入的3% | 洗涤费用客房收入 | decrease | 3%
每百名住客拥有充电桩4台 | 充电桩 | reach | 4 |  | 台
以提升住客体验为目标，将退房时间由15分钟缩短至5分钟 | 退房时间 | decrease | 5 | from 15 | 分钟
后厨岗位招聘到岗率92% | 后厨岗位招聘到岗率 | reach | 92%
月底排名前三 | 排名 | reach | 3 |  |  | 月底
服务评分进入全市前5 | 服务评分进入全市 | reach | 5
攒下6万元装修款 | 装修款 | reach | 60000 |  | 元
坪效提升至每平米1200元 | 坪效每平米 | increase | 1200 |  | 元
书店会员从300人增长到450人，增幅50% | 书店会员 | increase | 450 | from 300 | 人
水塔浊度降至2微克/升 | 水塔浊度 | decrease | 2 | | 微克/升
热水供应可用性达到三个9 | 热水供应可用性 | reach | 99.9%
服务区内不发生食物中毒事件 | 食物中毒事件 | maintain | 0
导览评分 - 4.8分 | 导览评分 | reach | 4.8 | | 分
房务5S得分——92分 | 房务5S得分 | reach | 92 | | 分
# points
检票口响应慢的占比降低6个点 | 检票口响应慢的占比 | decrease | 6% | | pp
# range
鱼塘溶氧偏差+/-2% | 鱼塘溶氧偏差 | maintain | -2%..2%
# milestone
拟定并发布采购办法 | 采购办法 | achieve
围绕三年倍增目标，完成仓网改造 | 仓网改造 | achieve
每月8日前报送库存表 | 报送库存表 | achieve |  |  |  | 每月8日前
完成冷库二期工程 | 冷库二期工程 | achieve
票务系统迁移至新机房 | 票务系统 | achieve
发布2.0版菜单 | 2.0版菜单 | achieve
早上8点前开门 | 开门 | achieve | | | | 早上8点前
# none
打造一支高素质讲解队伍 | 一支高素质讲解队伍 | achieve |  |  |  |  | 0
打造学习型班组 | 学习型班组 | achieve |  |  |  |  | 0
夯实导游基本功 | 导游基本功 | increase | | | | | 0
# absolute_delta
门店涨粉3万 | 门店 | increase | 30000
年降本600万元 | 成本 | decrease | 6000000 |  | 元 | 年
`;
